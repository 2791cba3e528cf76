/** The screen of one firm. */
@NullMarked
package kr.ieum.company.ui.details;

import org.jspecify.annotations.NullMarked;
