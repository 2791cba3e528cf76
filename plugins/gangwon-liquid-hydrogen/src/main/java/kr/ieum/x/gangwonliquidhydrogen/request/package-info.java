/** Requests of firms for support by the technopark and for policy funds, with the year's budget. */
@NullMarked
package kr.ieum.x.gangwonliquidhydrogen.request;

import org.jspecify.annotations.NullMarked;
