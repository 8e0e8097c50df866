package kr.jikimi.registers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.RegisterReader;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

/** What a draft may not say: every rule of the definitions refuses, names the field, and nothing is written. */
@OfficeTest
@Transactional
class WrongDraftTests {

    private static final String SITES = "prevention-sites";
    private static final Actor KEEPER =
            People.officer(Scope.HOUSE, Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);

    @Autowired
    Registers registers;

    @Autowired
    RegisterRecords records;

    @Autowired
    RecordKeeping keeping;

    @Test
    void collectsEverythingThatIsWrongAndWritesNothing() {
        assertThat(problems(
                        SITES, Map.of("year", "이천", "cost", "-5", "from_date", "2024-13-01", "key", "CPTED-2024-001")))
                .containsExactlyInAnyOrder(
                        "year registers.number",
                        "cost registers.at-least",
                        "from_date registers.date",
                        "key registers.key-taken");
        var sites = registers.find(SITES).orElseThrow();
        assertThat(People.as(KEEPER, () -> records.count(sites, RecordFilter.everything())))
                .isEqualTo(13);
    }

    @Test
    void refusesASingleRecordWithoutItsRequiredField() {
        assertThat(problems(SITES, Map.of("neighbourhood", "역삼동"))).containsExactly("year registers.required");
    }

    @Test
    void refusesAnAggregateWithoutANumber() {
        assertThat(problems(SITES, Map.of("entry", "aggregate")))
                .containsExactly("quantity registers.aggregate-needs-number");
    }

    @Test
    void refusesAnUnknownDistrictAndAPeriodThatEndsBeforeItBegins() {
        assertThat(problems(SITES, Map.of("year", "2024", "district", "99999")))
                .containsExactly("district registers.place");
        assertThat(problems(SITES, Map.of("year", "2024", "from_date", "2024-05-01", "to_date", "2024-04-01")))
                .containsExactly("to_date registers.period-order");
    }

    @ParameterizedTest
    @CsvSource({
        "prevention-sites,       year,            2101,      registers.at-most",
        "prevention-sites,       year,            2024.5,    registers.decimals",
        "volunteer-training,     mean_per_unit,   1.25,      registers.decimals",
        "dog-patrol-teams,       field_test,      100.1,     registers.at-most",
        "enforcement-cameras,    serial,          cam 1,     registers.pattern",
        "enforcement-cameras,    kind,            side,      registers.code",
        "enforcement-cameras,    certificate,     paper,     registers.reference",
        "drunk-care-uses,        centre,          NO-SUCH,   registers.reference",
        "prevention-sites,       station,         없는서,    registers.place",
        "prevention-sites,       state,           no-such,   registers.code",
        "campaigns,              entry,           aggregate, registers.entry"
    })
    void refusesAValueAgainstItsDefinition(String register, String column, String value, String rule) {
        assertThat(problems(register, Map.of(column, value))).contains(column + " " + rule);
    }

    @Test
    void refusesTwoFieldsThatContradictEachOther() {
        var check = problems("school-zone-checks", Map.of("from_date", "2024-05-01", "defects", "3", "mended", "4"));
        assertThat(check).contains("mended registers.check");
    }

    @Test
    void refusesANewRecordInAClosedRegister() throws IOException {
        var definition = new ClassPathResource("registers/prevention-sites.yaml").getContentAsString(UTF_8);
        var closed = new RegisterReader(Map.of())
                .read(YamlNode.read("prevention-sites.yaml", new StringReader(definition + "\nretired: true\n")));
        assertThat(problems(closed, Map.of("year", "2024"))).containsExactly("key registers.retired");
    }

    private List<String> problems(String register, Map<String, String> values) {
        return problems(registers.find(register).orElseThrow(), values);
    }

    private List<String> problems(Register register, Map<String, String> values) {
        return switch (People.as(KEEPER, () -> keeping.add(register, new Draft(values), ""))) {
            case Saved.Invalid(var problems) ->
                problems.stream()
                        .map(each -> each.column() + " " + each.refusal().rule())
                        .toList();
            case Saved.Done(var record) -> throw new AssertionError(record);
            case Saved.Overtaken(var theirs) -> throw new AssertionError(theirs);
        };
    }
}
