/** What a plugin reaches of the kernel in its own name: its files, hosts outside, and the people it tells something. */
@NullMarked
package kr.ieum.plugins.ports;

import org.jspecify.annotations.NullMarked;
