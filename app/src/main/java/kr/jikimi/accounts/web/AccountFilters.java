package kr.jikimi.accounts.web;

import kr.jikimi.accounts.Accounts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.savedrequest.RequestCache;

/** The actor filter stands in the security chain and nowhere else. */
@Configuration(proxyBeanMethods = false)
class AccountFilters {

    @Bean
    ActorFilter actorFilter(Accounts accounts, Actors actors, Stages stages, RequestCache requests) {
        return new ActorFilter(accounts, actors, stages, requests);
    }

    @Bean
    FilterRegistrationBean<ActorFilter> actorFilterOnlyInTheChain(ActorFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
