/** Runs, their review and what-if on the screen, and the class of a firm on its page. */
@NullMarked
package kr.ieum.industry.classification.ui;

import org.jspecify.annotations.NullMarked;
