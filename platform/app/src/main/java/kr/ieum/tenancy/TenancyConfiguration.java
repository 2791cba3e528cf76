package kr.ieum.tenancy;

import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;

@Configuration
class TenancyConfiguration {

    /** No tenant has this name, so a session opened without one finds nothing; its transaction is refused anyway. */
    private static final String NOBODY = "-";

    @Bean
    HibernatePropertiesCustomizer tenantOfHibernateSessions() {
        return properties -> properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new Resolver());
    }

    /** Work given to a pool goes on for the tenant that gave it. */
    @Bean
    TaskDecorator tenantOfPooledTasks() {
        return task -> Tenancy.find()
                .map(tenant -> (Runnable) () -> Tenancy.runAs(tenant, task))
                .orElse(task);
    }

    private static final class Resolver implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            return Tenancy.find().map(TenantId::value).orElse(NOBODY);
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
