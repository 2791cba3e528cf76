/** Stories of several plugins in one platform, with the archives that the build has made. */
@NullMarked
package kr.ieum.archive;

import org.jspecify.annotations.NullMarked;
