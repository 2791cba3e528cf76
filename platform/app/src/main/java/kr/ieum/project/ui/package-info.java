/** Growth projects on the screen and on paper. */
@NullMarked
package kr.ieum.project.ui;

import org.jspecify.annotations.NullMarked;
