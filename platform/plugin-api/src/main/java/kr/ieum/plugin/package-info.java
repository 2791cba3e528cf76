/**
 * All that a plugin may see of the platform: the points where it may add something ({@link kr.ieum.plugin.PluginView},
 * {@link kr.ieum.plugin.LocalPrograms}), the ports through which it reads ({@link kr.ieum.plugin.Firms}), and itself as
 * installed ({@link kr.ieum.plugin.PluginContext}). It grows by decision record only.
 */
@NullMarked
package kr.ieum.plugin;

import org.jspecify.annotations.NullMarked;
