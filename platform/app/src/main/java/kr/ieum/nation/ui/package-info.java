@NullMarked
package kr.ieum.nation.ui;

import org.jspecify.annotations.NullMarked;
