package kr.ieum.identity;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test do a part as somebody else. */
public final class TestRoles {

    private TestRoles() {}

    public static <T> T as(String tenant, String role, Supplier<T> part) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        try {
            SecurityContextHolder.getContext().setAuthentication(new TestSignIn().as(tenant, List.of(role)));
            return part.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
