/** The list of firms: conditions, order, pages and counts. */
@NullMarked
package kr.ieum.company.list;

import org.jspecify.annotations.NullMarked;
