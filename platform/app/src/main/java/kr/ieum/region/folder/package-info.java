/** What the folder {@code tenants/} says of regions, organisations, complexes and industries, read and checked. */
@NullMarked
package kr.ieum.region.folder;

import org.jspecify.annotations.NullMarked;
