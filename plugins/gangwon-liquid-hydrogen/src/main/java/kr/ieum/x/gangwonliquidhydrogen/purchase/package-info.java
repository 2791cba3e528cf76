/** Joint purchasing of materials: demands of firms, lots with offers, orders, and shares to the won. */
@NullMarked
package kr.ieum.x.gangwonliquidhydrogen.purchase;

import org.jspecify.annotations.NullMarked;
