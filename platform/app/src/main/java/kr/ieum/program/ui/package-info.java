/** The menu board on the screen. */
@NullMarked
package kr.ieum.program.ui;

import org.jspecify.annotations.NullMarked;
