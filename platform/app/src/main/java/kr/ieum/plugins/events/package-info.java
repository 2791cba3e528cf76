/** What a region's plugins tell each other. */
@NullMarked
package kr.ieum.plugins.events;

import org.jspecify.annotations.NullMarked;
