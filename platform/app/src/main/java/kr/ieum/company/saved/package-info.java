/** Lists of firms that users keep under a name: conditions, columns and order. */
@NullMarked
package kr.ieum.company.saved;

import org.jspecify.annotations.NullMarked;
