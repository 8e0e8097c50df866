package kr.jikimi.commands;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.jikimi.access.Actor;
import kr.jikimi.access.CurrentActor;
import kr.jikimi.setup.Setup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application for one command. */
record Office(Class<?> application, List<String> settings) {

    Office(Class<?> application) {
        this(application, List.of());
    }

    /** The same, with one more setting, such as {@code --name=value}. */
    Office with(String setting) {
        return new Office(
                application,
                Stream.concat(settings.stream(), Stream.of(setting)).toList());
    }

    /** Opens the office, works as the operator, closes it. */
    <T> T work(Function<ConfigurableApplicationContext, T> work) {
        return workAsItIs(context -> {
            context.getBean(Setup.class).loadOnce();
            return work.apply(context);
        });
    }

    /** The same without setting the office up first: for what must be done before records can be loaded. */
    <T> T workAsItIs(Function<ConfigurableApplicationContext, T> work) {
        try (var context = open()) {
            return CurrentActor.as(Actor.OPERATOR, () -> work.apply(context));
        }
    }

    /** The same application, with its door shut: it listens to no port. */
    private ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(application)
                .properties("spring.main.log-startup-info=false")
                .run(Stream.concat(Stream.of("--server.port=-1", "--logging.level.kr.jikimi=warn"), settings.stream())
                        .toArray(String[]::new));
    }
}
