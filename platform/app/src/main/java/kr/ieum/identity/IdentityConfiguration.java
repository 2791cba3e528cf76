package kr.ieum.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
class IdentityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Work given to a pool goes on with the rights of the user who gave it, also after that user has signed out. */
    @Bean
    TaskDecorator userOfPooledTasks() {
        return task -> {
            var copy = SecurityContextHolder.createEmptyContext();
            copy.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
            return new DelegatingSecurityContextRunnable(task, copy);
        };
    }
}
