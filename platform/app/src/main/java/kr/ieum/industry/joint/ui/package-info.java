/** The screens of groups of regions. */
@NullMarked
package kr.ieum.industry.joint.ui;

import org.jspecify.annotations.NullMarked;
