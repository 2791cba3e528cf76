/** The ministry's screen of how regions did. */
@NullMarked
package kr.ieum.industry.achievement.ui;

import org.jspecify.annotations.NullMarked;
