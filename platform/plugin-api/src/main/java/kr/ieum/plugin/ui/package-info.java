/**
 * The components that every page of Ieum is made of, the platform's and a plugin's alike, so that both look and behave
 * the same.
 */
@NullMarked
package kr.ieum.plugin.ui;

import org.jspecify.annotations.NullMarked;
