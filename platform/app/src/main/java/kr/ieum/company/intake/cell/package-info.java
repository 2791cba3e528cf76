/** What one cell of a public list says, whatever way it is written. Nothing here knows a table, a tenant or a text. */
@NullMarked
package kr.ieum.company.intake.cell;

import org.jspecify.annotations.NullMarked;
