/** The ministry's screens for plugins: review, versions, publishers and keys, rules, and what regions have. */
@NullMarked
package kr.ieum.plugins.ui.catalogue;

import org.jspecify.annotations.NullMarked;
