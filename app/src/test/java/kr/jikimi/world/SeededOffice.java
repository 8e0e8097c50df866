package kr.jikimi.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.jikimi.setup.Setup;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** Gives the application a fresh data folder below target/ and loads the seed as soon as it is up. */
public class SeededOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var data = fresh(Path.of("target", "test-data", "office" + System.nanoTime()));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "jikimi.database.data",
                                data.toString(),
                                "jikimi.database.url",
                                "",
                                "jikimi.demo-password",
                                People.PASSWORD)));
        context.addApplicationListener((ApplicationListener<ContextRefreshedEvent>) event -> {
            if (event.getApplicationContext() == context) {
                context.getBean(Setup.class).loadOnce();
            }
        });
    }

    private static Path fresh(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
