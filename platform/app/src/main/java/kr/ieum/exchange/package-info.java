/**
 * Lists that come in: a file is uploaded, its columns are connected with fields, each row is checked and compared, and
 * the good rows go in all at once. A domain module takes part by an {@link kr.ieum.exchange.ImportKind}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"exchange::table"})
package kr.ieum.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
