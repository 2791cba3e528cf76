/** Jobs of plugins: each runs on one node at a time, as its tenant, and is over after ten minutes. */
@NullMarked
package kr.ieum.plugins.jobs;

import org.jspecify.annotations.NullMarked;
