/** What an archive must be before anything in it may run: its size, its entries, its manifest, its classes. */
@NullMarked
package kr.ieum.plugins.archive;

import org.jspecify.annotations.NullMarked;
