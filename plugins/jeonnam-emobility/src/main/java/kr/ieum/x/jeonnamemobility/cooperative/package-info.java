/** The cooperative of e-mobility firms: members and their shares. */
@NullMarked
package kr.ieum.x.jeonnamemobility.cooperative;

import org.jspecify.annotations.NullMarked;
