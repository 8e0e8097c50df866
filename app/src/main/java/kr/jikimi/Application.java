package kr.jikimi;

import java.time.InstantSource;
import kr.jikimi.commands.CommandTree;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server, and the commands that need its records. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Application {

    public static void main(String... args) {
        CommandTree.main(Application.class, args);
    }

    @Bean
    InstantSource instants() {
        return InstantSource.system();
    }
}
