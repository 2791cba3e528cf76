package kr.ieum.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test, or every test of the class, runs as a signed-in user of this tenant. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface AsTenant {

    /** The tenant's id, such as {@code busan}. */
    String value();

    /** The user's roles, by the names the application gives them. */
    String[] roles() default {"REGION_OFFICER"};
}
