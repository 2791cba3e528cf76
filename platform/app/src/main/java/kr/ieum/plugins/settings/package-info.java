/** What a region sets for its plugins, from the settings that their manifests declare. */
@NullMarked
package kr.ieum.plugins.settings;

import org.jspecify.annotations.NullMarked;
