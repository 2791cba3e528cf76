/** Lists of plugins in the platform's import wizard. */
@NullMarked
package kr.ieum.plugins.imports;

import org.jspecify.annotations.NullMarked;
