/** Life cycles on the screen: where a record stands and what may come next, and the user's work across all modules. */
@NullMarked
@NamedInterface("ui")
package kr.ieum.lifecycle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
