/** The plugin centre: what the admin of a region sees of the region's plugins and does with them. */
@NullMarked
package kr.ieum.plugins.ui.centre;

import org.jspecify.annotations.NullMarked;
