/** Ieum: the application class; every package below is one module. */
@NullMarked
package kr.ieum;

import org.jspecify.annotations.NullMarked;
