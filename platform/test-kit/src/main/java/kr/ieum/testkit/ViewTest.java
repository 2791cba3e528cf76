package kr.ieum.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/** Views without a browser: the whole application, and a Vaadin session for the user that {@link AsTenant} names. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@ExtendWith({ActingExtension.class, VaadinExtension.class})
public @interface ViewTest {

    /** The application, where it is not found above the package of the test. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};
}
