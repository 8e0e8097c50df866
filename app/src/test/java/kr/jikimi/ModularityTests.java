package kr.jikimi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and the doors between them. */
class ModularityTests {

    /** The build modules that the application stands on are libraries, open to every room. */
    private static final String[] LIBRARIES = {
        "kr.jikimi.papers..", "kr.jikimi.formats..", "kr.jikimi.cli..", "kr.jikimi.ranking.."
    };

    private final ApplicationModules modules = ApplicationModules.of(Application.class, resideInAnyPackage(LIBRARIES));

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
