/** The official workbooks of the industrial classification as lists that the ministry imports. */
@NullMarked
package kr.ieum.region.intake;

import org.jspecify.annotations.NullMarked;
