/** The screen with the list of firms. */
@NullMarked
package kr.ieum.company.ui.list;

import org.jspecify.annotations.NullMarked;
