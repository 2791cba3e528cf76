/** The ministry's screen of the tenants. */
@NullMarked
package kr.ieum.region.ui;

import org.jspecify.annotations.NullMarked;
