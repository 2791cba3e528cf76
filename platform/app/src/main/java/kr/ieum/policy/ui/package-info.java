/** The policy on the screen; other modules take the button that shows how a figure came about, and the words of rules. */
@NullMarked
@NamedInterface("ui")
package kr.ieum.policy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
