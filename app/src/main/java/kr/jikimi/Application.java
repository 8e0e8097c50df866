package kr.jikimi;

import java.time.InstantSource;
import kr.jikimi.commands.CommandTree;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server, and the commands that need its records. Two modules may call a class by the same plain noun. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
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
