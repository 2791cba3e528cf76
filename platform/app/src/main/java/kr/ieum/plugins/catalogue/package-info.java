/** Each version of a plugin, kept once for the whole country: who made it, who handed it in, whether it may be used. */
@NullMarked
package kr.ieum.plugins.catalogue;

import org.jspecify.annotations.NullMarked;
