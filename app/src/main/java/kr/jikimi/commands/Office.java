package kr.jikimi.commands;

import java.util.function.Function;
import kr.jikimi.access.Actor;
import kr.jikimi.access.CurrentActor;
import kr.jikimi.setup.Setup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application for one command. */
final class Office {

    private final Class<?> application;

    Office(Class<?> application) {
        this.application = application;
    }

    /** Opens the office, works as the operator, closes it. */
    <T> T work(Function<ConfigurableApplicationContext, T> work) {
        try (var context = open()) {
            context.getBean(Setup.class).loadOnce();
            return CurrentActor.as(Actor.OPERATOR, () -> work.apply(context));
        }
    }

    /** The same application, with its door shut: it listens to no port. */
    private ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(application)
                .properties("spring.main.log-startup-info=false")
                .run("--server.port=-1", "--logging.level.kr.jikimi=warn");
    }
}
