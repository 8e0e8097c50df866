package kr.jikimi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

/** The rooms of the house and the doors between them. */
class ModularityTests {

    /** The build modules that the application stands on are libraries, open to every room. */
    private static final String[] LIBRARIES = {
        "kr.jikimi.papers..",
        "kr.jikimi.formats..",
        "kr.jikimi.cli..",
        "kr.jikimi.ranking..",
        "kr.jikimi.disclosure..",
        "kr.jikimi.siting..",
        "kr.jikimi.solver.."
    };

    private final ApplicationModules modules = ApplicationModules.of(Application.class, resideInAnyPackage(LIBRARIES));

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void noticesARoomThatNamesTheRoomAbove() {
        var planted = ApplicationModules.of("kr.jikimi.house.planted.rooms", location -> true);

        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'lower' depends on module 'upper'")
                .hasMessageContaining("Climber");
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
