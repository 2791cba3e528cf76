package kr.ieum.uikit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A page that makes sense in a tenant that several regions have in common. Other pages are not to be had there: such a
 * tenant has no accounts, plugins or budgets of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InJointTenant {

    /** Whether it makes no sense anywhere else. */
    boolean only() default false;
}
