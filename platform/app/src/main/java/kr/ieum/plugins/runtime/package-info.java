/** Running plugins: one PF4J manager for each tenant, one class loader and one Spring context for each installation. */
@NullMarked
package kr.ieum.plugins.runtime;

import org.jspecify.annotations.NullMarked;
