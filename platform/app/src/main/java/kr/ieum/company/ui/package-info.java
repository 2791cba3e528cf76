/** The screens of the firm register. */
@NullMarked
package kr.ieum.company.ui;

import org.jspecify.annotations.NullMarked;
