package kr.jikimi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Comparator;
import java.util.List;
import kr.jikimi.house.planted.circle.one.One;
import org.junit.jupiter.api.Test;

/** Four numbers at each merge: packages in cycles, types without {@code public}, longest method, most parameters. */
class HouseNumbersTests {

    private static final int LEAST_HIDDEN_PERCENT = 40;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 6;

    /** Every package by itself: a room and its sub-packages may not form a circle either. */
    private static final SliceRule NO_CYCLES =
            SlicesRuleDefinition.slices().matching("kr.jikimi.(**)").should().beFreeOfCycles();

    private static final ImportOption NO_TESTS =
            location -> !location.asURI().toString().matches(".*/(test|test-classes)/kr/jikimi/.*");

    private final JavaClasses app =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("kr.jikimi");
    private final Sources sources = Sources.in(Sources.HOUSE, "main");

    @Test
    void noPackageStandsInACycle() {
        NO_CYCLES.check(app);
        print(
                "packages in cycles",
                "0 of " + app.stream().map(JavaClass::getPackageName).distinct().count());
    }

    @Test
    void noticesTwoPackagesThatUseEachOther() {
        var planted = new ClassFileImporter()
                .importPackages(One.class.getPackageName(), "kr.jikimi.house.planted.circle.two");

        assertThat(NO_CYCLES.evaluate(planted).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("house.planted.circle.one", "house.planted.circle.two");
    }

    @Test
    void twoTypesInFiveAreHidden() {
        var percent = hiddenPercent(app);

        assertThat(percent).isGreaterThanOrEqualTo(LEAST_HIDDEN_PERCENT);
        print("types without public", percent + " %");
    }

    @Test
    void noticesARoomThatShowsTooMuch() {
        assertThat(hiddenPercent(
                        new ClassFileImporter().importClasses(One.class, HouseNumbersTests.class, Sources.class)))
                .isEqualTo(66);
        assertThat(hiddenPercent(new ClassFileImporter().importClasses(One.class)))
                .isLessThan(LEAST_HIDDEN_PERCENT);
    }

    @Test
    void methodsStayShort() {
        assertThat(tooLong(sources)).isEmpty();
        var longest = longest(sources);
        print("longest method", longest.lines() + " lines, " + longest.name());
    }

    @Test
    void noticesAMethodThatIsTooLong() {
        var fits = Sources.of("class Planted { void fits() {" + "\n".repeat(LONGEST_METHOD - 1) + "} }");
        var planted = Sources.of("class Planted { void rambles() {" + "\n".repeat(LONGEST_METHOD) + "} }");

        assertThat(tooLong(fits)).isEmpty();
        assertThat(tooLong(planted)).singleElement().asString().contains("rambles");
    }

    @Test
    void methodsTakeFewParameters() {
        assertThat(tooMany(sources)).isEmpty();
        var most = sources.methods().stream()
                .max(Comparator.comparing(Sources.Method::parameters))
                .orElseThrow();
        print("most parameters", most.parameters() + ", " + most.name());
    }

    @Test
    void noticesAMethodThatAsksForTooMuch() {
        var planted = Sources.of("""
                class Planted {
                    void asks(int a, int b, int c, int d, int e, int f, int g) {}

                    record Header(int a, int b, int c, int d, int e, int f, int g) {}
                }""");

        assertThat(tooMany(planted)).singleElement().asString().contains("asks");
    }

    private static long hiddenPercent(JavaClasses classes) {
        var types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .toList();
        var hidden = types.stream()
                .filter(each -> !each.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        return 100 * hidden / types.size();
    }

    private static Sources.Method longest(Sources sources) {
        return sources.methods().stream()
                .max(Comparator.comparing(Sources.Method::lines))
                .orElseThrow();
    }

    private static List<Sources.Method> tooLong(Sources sources) {
        return sources.methods().stream()
                .filter(each -> each.lines() > LONGEST_METHOD)
                .toList();
    }

    private static List<Sources.Method> tooMany(Sources sources) {
        return sources.methods().stream()
                .filter(each -> each.parameters() > MOST_PARAMETERS)
                .toList();
    }

    private static void print(String what, String number) {
        System.out.println("house: " + what + ": " + number);
    }
}
