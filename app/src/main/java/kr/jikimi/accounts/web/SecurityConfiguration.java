package kr.jikimi.accounts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Guards what Spring Security guards best: the password form, sessions, CSRF, headers. Who may use which handler is said
 * at the handler and enforced by {@code access}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    /** Files are the same for everyone: no session is looked up for them, and browsers may keep them. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher("/vendor/**", "/app.css", "/jikimi.js", "/favicon.svg")
                .authorizeHttpRequests(each -> each.anyRequest().permitAll())
                .requestCache(RequestCacheConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            PasswordCheck password,
            SignInHandlers handlers,
            ActorFilter actor,
            RequestCache requests)
            throws Exception {
        // The one and only: Spring would ask a provider among the beans a second time, and count a failure twice.
        return http.authenticationManager(new ProviderManager(password))
                .authorizeHttpRequests(each -> each.anyRequest().permitAll())
                .requestCache(each -> each.requestCache(requests))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("account")
                        .successHandler(handlers::succeeded)
                        .failureHandler(handlers::failed))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(handlers::signedOut))
                .exceptionHandling(each ->
                        each.authenticationEntryPoint(handlers::needsSignIn).accessDeniedHandler(handlers::denied))
                .addFilterBefore(actor, ExceptionTranslationFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** Without a mark in the address of the page that was wanted. */
    @Bean
    @SuppressWarnings("NullAway") // null means "no mark"
    RequestCache requestCache() {
        var requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        return requests;
    }
}
