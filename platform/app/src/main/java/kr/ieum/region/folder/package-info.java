/** Reading and checking the folder {@code tenants/}: a wrong file is named with its line and the reason. */
@NullMarked
package kr.ieum.region.folder;

import org.jspecify.annotations.NullMarked;
