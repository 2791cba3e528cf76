package kr.ieum.testkit;

import java.util.List;
import org.springframework.security.core.Authentication;

/** What the application's tests provide as a bean: the authentication of a made-up user. */
@FunctionalInterface
public interface SignIn {

    Authentication as(String tenant, List<String> roles);
}
