/** The screens of imports: history, wizard, result. */
@NullMarked
package kr.ieum.exchange.ui;

import org.jspecify.annotations.NullMarked;
