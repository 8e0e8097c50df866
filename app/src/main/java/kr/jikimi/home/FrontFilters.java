package kr.jikimi.home;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** What stands before the session store and the sign-in. */
@Configuration(proxyBeanMethods = false)
class FrontFilters {

    /**
     * Who asks and over what (X-Forwarded-For, -Proto, -Host) is believed of the proxies named, and of nobody else:
     * without any, whoever sends such headers is not heard.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxy(
            @Value("${jikimi.trusted-proxy:}") String addresses) {
        return server -> {
            if (!addresses.isBlank()) {
                server.addEngineValves(proxies(addresses));
            }
        };
    }

    static RemoteIpValve proxies(String addresses) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(Arrays.stream(addresses.split(","))
                .map(each -> Pattern.quote(each.strip()))
                .collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        return valve;
    }

    /** Error pages too are made with the database's help. */
    @Bean
    FilterRegistrationBean<AwayFilter> awayFilter() {
        var registration = new FilterRegistrationBean<>(new AwayFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    FilterRegistrationBean<UnfitValueFilter> unfitValueFilter() {
        var registration = new FilterRegistrationBean<>(new UnfitValueFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    /** Forms are read before the sign-in is asked, and again for an error page; neither can be made of one too large. */
    @Bean
    FilterRegistrationBean<TooLargeFilter> tooLargeFilter(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize request,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize form) {
        var registration = new FilterRegistrationBean<>(new TooLargeFilter(request, form));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }
}
