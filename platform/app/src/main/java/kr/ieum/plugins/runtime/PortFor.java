package kr.ieum.plugins.runtime;

import kr.ieum.plugins.archive.PluginManifest;
import org.springframework.modulith.NamedInterface;

/**
 * Offers a port that must know which plugin uses it, such as the files of that plugin. A module makes it a Spring bean;
 * a port that is the same for all is simply a bean that implements the port's interface.
 *
 * @param <T> an interface of the contract marked {@link kr.ieum.plugin.Port}
 */
@NamedInterface("port")
public interface PortFor<T> {

    Class<T> type();

    /** The port for the plugin; called as the tenant of the installation, as all its methods are. */
    T of(PluginManifest plugin);
}
