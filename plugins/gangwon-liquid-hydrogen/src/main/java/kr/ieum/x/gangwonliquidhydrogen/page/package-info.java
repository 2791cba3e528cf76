/** What the plugin's views share: words, who is at work, lists and refusals. */
@NullMarked
package kr.ieum.x.gangwonliquidhydrogen.page;

import org.jspecify.annotations.NullMarked;
