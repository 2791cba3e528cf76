/** What all pages and records of the plugin have in common: words, refusals, who may write, versions, the way back. */
@NullMarked
package kr.ieum.x.jeonnamemobility.common;

import org.jspecify.annotations.NullMarked;
