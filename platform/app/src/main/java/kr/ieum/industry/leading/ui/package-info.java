/** Leading innovators on the screen: the region's list and pages, and the country's roster. */
@NullMarked
package kr.ieum.industry.leading.ui;

import org.jspecify.annotations.NullMarked;
