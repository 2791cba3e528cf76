package kr.ieum.plugin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface through which a plugin reads the platform's data. A plugin gets the ports that its
 * {@code plugin.yaml} asks for by name, and no others, as beans of its own context. A port always works for the tenant
 * of the installation, whichever thread calls it.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Port {

    /** The name by which {@code plugin.yaml} asks for it. */
    String value();
}
