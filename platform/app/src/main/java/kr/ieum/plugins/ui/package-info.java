/** The plugins of a region on the screen, and the pages that plugins bring. */
@NullMarked
package kr.ieum.plugins.ui;

import org.jspecify.annotations.NullMarked;
