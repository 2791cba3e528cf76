/** The screens of the catalogue of regional industries. */
@NullMarked
package kr.ieum.industry.catalogue.ui;

import org.jspecify.annotations.NullMarked;
