package kr.ieum.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.identity.SignInMethod;
import kr.ieum.identity.web.MetricsAccess;
import kr.ieum.identity.web.RequestGuards;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may send which request, and that permissions written on services hold, too. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /** What the pages need and no more: Vaadin's start needs inline scripts, nothing comes from elsewhere. */
    private static final String CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** Files that are the same for everyone, so that browsers and proxies may keep them. */
    private static final String[] FILES = {"/krds/**", "/ieum/**", "/brand/**", "/webjars/**"};

    private static final String[] VAADINS_FILES = {"/VAADIN/**", "/lumo/**"};

    @Bean
    SecurityFilterChain requests(HttpSecurity http, SignInMethod method, RequestGuards guards, MetricsAccess metrics)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(metrics)
                .requestMatchers("/actuator/**")
                .hasRole(Roles.MINISTRY_ADMIN)
                .requestMatchers(FILES)
                .permitAll());
        http.headers(SecurityConfiguration::headers);
        guards.addTo(http);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class)
                        // pages that a tenant's plugins add are not known here; the router asks for the permission of
                        // each page
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        // after Vaadin's, which has to name the sign-in page before the way to sign in is set up
        method.configure(http);
        return http.build();
    }

    private static List<RequestMatcher> files() {
        return Stream.concat(Stream.of(FILES), Stream.of(VAADINS_FILES))
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(new OrRequestMatcher(files())), new CacheControlHeadersWriter()))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        // Vaadin's pages come by a forward, which ends the response before late headers are written
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    /**
     * {@code @RolesAllowed} on services. Views carry it as well but are left out: Vaadin checks those itself, and a
     * proxy of a component does not work.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor permissionsOnServices() {
        var annotated = new ComposablePointcut(marked(RolesAllowed.class))
                .union(marked(PermitAll.class))
                .union(marked(DenyAll.class))
                .intersection((ClassFilter) type -> !Component.class.isAssignableFrom(type));
        var interceptor = new AuthorizationManagerBeforeMethodInterceptor(annotated, new Jsr250AuthorizationManager());
        interceptor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return interceptor;
    }

    private static Pointcut marked(Class<? extends java.lang.annotation.Annotation> annotation) {
        return new ComposablePointcut(new AnnotationMatchingPointcut(annotation, true))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(annotation));
    }
}
