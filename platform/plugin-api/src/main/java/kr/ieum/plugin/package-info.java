/**
 * All that a plugin may see of the platform: the points where it may add something (the types that extend {@link
 * org.pf4j.ExtensionPoint}, one method each), the ports that it uses (marked {@link kr.ieum.plugin.Port}), and itself as
 * installed ({@link kr.ieum.plugin.PluginContext}). A plugin with tables gets Spring's {@code JdbcClient} and {@code
 * TransactionOperations} on its own schema, every plugin the {@link java.time.Clock}. It grows by decision record only.
 */
@NullMarked
package kr.ieum.plugin;

import org.jspecify.annotations.NullMarked;
