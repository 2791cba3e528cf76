/**
 * Where plugins keep their data: a login for each installation, a schema for each of its generations. An upgrade works in
 * a new generation, so that the one before it stays as it was.
 *
 * @see "Decision 0021: Data of plugins: a login and generations"
 */
@NullMarked
package kr.ieum.plugins.space;

import org.jspecify.annotations.NullMarked;
