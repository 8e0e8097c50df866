package kr.jikimi.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Korean, unless the visitor asks for English with {@code ?lang=en}; a cookie remembers it. What the browser would
 * prefer is not asked: a Korean office on a machine set to English still reads Korean.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.KOREAN);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /** Every module's messages, found by their place; the machine's own language plays no part. */
    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(basenames());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String[] basenames() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
            return Arrays.stream(files)
                    .map(file -> "messages/"
                            + Objects.requireNonNull(file.getFilename()).replace("_en.properties", ""))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TwoLanguages()).order(-100);
    }

    private static final class TwoLanguages extends LocaleChangeInterceptor {

        TwoLanguages() {
            setParamName("lang");
        }

        @Override
        protected Locale parseLocaleValue(String language) {
            return "en".equals(language) ? Locale.ENGLISH : Locale.KOREAN;
        }
    }
}
