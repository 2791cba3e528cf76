/** The bell in the head of every page. */
@NullMarked
package kr.ieum.notification.ui;

import org.jspecify.annotations.NullMarked;
