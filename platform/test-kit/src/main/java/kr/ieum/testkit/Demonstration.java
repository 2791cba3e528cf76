package kr.ieum.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * The application in a browser with the accounts and the synthetic firms of a demonstration. What the ministry would have
 * published before is left out, so that a story begins where nobody has been told anything.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@TestPropertySource(properties = {"ieum.demo=true", "ieum.demo-allocation=false"})
public @interface Demonstration {}
