/** Growth plans on the screen: the region's list and pages, a firm's section, and the country in aggregate. */
@NullMarked
package kr.ieum.industry.growth.ui;

import org.jspecify.annotations.NullMarked;
