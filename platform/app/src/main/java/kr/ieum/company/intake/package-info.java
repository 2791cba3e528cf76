/** How a row of any public list becomes a firm of the register: read, matched, compared, written and taken back. */
@NullMarked
package kr.ieum.company.intake;

import org.jspecify.annotations.NullMarked;
