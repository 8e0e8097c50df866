package kr.jikimi.home;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What stands before the session store and the sign-in. */
@Configuration(proxyBeanMethods = false)
class FrontFilters {

    /** Error pages too are made with the database's help. */
    @Bean
    FilterRegistrationBean<AwayFilter> awayFilter() {
        var registration = new FilterRegistrationBean<>(new AwayFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }
}
