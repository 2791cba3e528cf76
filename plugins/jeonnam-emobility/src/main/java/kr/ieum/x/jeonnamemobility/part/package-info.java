/** Parts: what each costs and how domestic it is, by day and with evidence. */
@NullMarked
package kr.ieum.x.jeonnamemobility.part;

import org.jspecify.annotations.NullMarked;
