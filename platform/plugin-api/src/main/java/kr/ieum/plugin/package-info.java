/** All that a plugin may see of the platform. */
@NullMarked
package kr.ieum.plugin;

import org.jspecify.annotations.NullMarked;
