/** The platform's ports as a plugin's own tests play them, where no platform runs. */
@NullMarked
package kr.ieum.contract.play;

import org.jspecify.annotations.NullMarked;
