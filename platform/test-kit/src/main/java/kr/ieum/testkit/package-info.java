/**
 * What every test of Ieum stands on: a real PostgreSQL, views without a browser, acting for a tenant, a fixed clock,
 * the isolation suite.
 */
@NullMarked
package kr.ieum.testkit;

import org.jspecify.annotations.NullMarked;
