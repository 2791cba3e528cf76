/** The screens of allocation: the ministry's list, simulator and sheets, and what a region gets. */
@NullMarked
package kr.ieum.industry.allocation.ui;

import org.jspecify.annotations.NullMarked;
