/** The pipeline on the screen: of the own region, and of the country. */
@NullMarked
package kr.ieum.industry.pipeline.ui;

import org.jspecify.annotations.NullMarked;
