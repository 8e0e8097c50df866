package kr.jikimi.access;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Every handler says which permission it needs or that it is open to all; one that says neither is refused. */
class EveryHandlerSaysWhoMayUseItTests {

    private static final ArchRule RULE = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(beAnnotatedWith(Requires.class).or(beAnnotatedWith(OpenToAll.class)));

    @Test
    void everyHandlerOfTheApplicationSaysIt() {
        RULE.check(classes(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS));
    }

    @Test
    void theRuleNoticesAHandlerThatSaysNothing() {
        var planted = new ClassFileImporter().importClasses(Planted.class);

        assertThat(RULE.evaluate(planted).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("silent");
    }

    @Test
    void refusesAHandlerThatSaysNothingWhenItIsAskedFor() throws NoSuchMethodException {
        var silent = new HandlerMethod(new Planted(), "silent");

        assertThatThrownBy(() ->
                        new DoorKeeper().preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), silent))
                .hasMessageContaining("Nobody has said who may use");
    }

    private static JavaClasses classes(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages("kr.jikimi");
    }

    @Controller
    static class Planted {

        @GetMapping("/silent")
        public String silent() {
            return "silent";
        }

        @OpenToAll
        @GetMapping("/open")
        public String open() {
            return "open";
        }
    }
}
