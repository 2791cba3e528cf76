package kr.ieum.testkit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Signs in the user that {@link AsTenant} names, before each test, and out again after it. */
final class ActingExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        wanted(context).ifPresent(user -> {
            var signIn = SpringExtension.getApplicationContext(context).getBean(SignIn.class);
            SecurityContextHolder.getContext().setAuthentication(signIn.as(user.value(), List.of(user.roles())));
        });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SecurityContextHolder.clearContext();
    }

    private static Optional<AsTenant> wanted(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), AsTenant.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), AsTenant.class));
    }
}
