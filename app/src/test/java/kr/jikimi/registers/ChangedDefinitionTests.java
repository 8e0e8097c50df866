package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.registers.definition.Definitions;
import kr.jikimi.registers.schema.Plan;
import kr.jikimi.registers.schema.Tables;
import kr.jikimi.setup.ChosenSeed;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A definition changes: what the tables become, and what is refused because records would be lost. */
@OfficeTest
class ChangedDefinitionTests {

    private static final String NIGHT_WALKS = """
            id: night-walks
            name: 야간 순찰
            name-en: Night walks
            purpose: 시험
            purpose-en: A test
            duty: LS-1
            shape: event
            key: NIGHT
            sensitivity: P0
            retention: 1년
            fields:
              - {id: walkers, name: 인원, name-en: Walkers, type: number}
              - {id: weather, name: 날씨, name-en: Weather, type: code, codes: {dry: [맑음, Dry], wet: [비, Wet]}}
            states:
              planned: [계획, Planned]
              walked: [실시, Walked]
            """;

    @Autowired
    Tables tables;

    @Autowired
    ChosenSeed seed;

    @Autowired
    @Qualifier("owner")
    DataSource owner;

    @Test
    void nothingIsToBeDoneForTheDefinitionsAsTheyStand() {
        assertThat(tables.plan(new Definitions(Definitions.files(seed.find()), Map.of()))
                        .toString())
                .isEmpty();
    }

    @Test
    void makesATypedTableUnderHistoryAndWritesDownWhoDidIt() {
        undone(jdbc -> {
            var plan = tables.plan(with(NIGHT_WALKS));
            assertThat(plan.toString()).contains("-- new register night-walks", "\"walkers\" numeric(20,0)");

            walk(jdbc);

            assertThat(types(jdbc)).containsEntry("walkers", "numeric").containsEntry("from_date", "date");
            assertThat(count(jdbc, "registers.night_walks_versions")).isEqualTo(1);
            assertThat(jdbc.sql("select applied_by from registers.applied where register = 'night-walks'")
                            .query(String.class)
                            .list())
                    .containsExactly("tester");
            assertThat(tables.plan(with(NIGHT_WALKS)).isEmpty()).isTrue();
        });
    }

    @Test
    void addsAFieldAndKeepsTheRecords() {
        undone(jdbc -> {
            walk(jdbc);
            var wider =
                    NIGHT_WALKS.replace("fields:\n", "fields:\n  - {id: dogs, name: 개, name-en: Dogs, type: number}\n");

            tables.apply(with(wider), "tester");
            rain(jdbc);

            assertThat(jdbc.sql("select walkers::text || ' ' || coalesce(dogs::text, '-') || ' ' || weather"
                                    + " from registers.night_walks_versions order by version")
                            .query(String.class)
                            .list())
                    .containsExactly("4 - dry", "4 - wet");
        });
    }

    @Test
    void renamesAFieldThatSaysWhatItWas() {
        undone(jdbc -> {
            walk(jdbc);
            tables.apply(with(NIGHT_WALKS.replace("id: walkers,", "id: people, was: walkers,")), "tester");

            assertThat(types(jdbc)).containsKey("people").doesNotContainKey("walkers");
            assertThat(jdbc.sql("select people from registers.night_walks_versions")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4);
        });
    }

    @Test
    void renamesARegisterThatSaysWhatItWas() {
        undone(jdbc -> {
            walk(jdbc);
            tables.apply(with(NIGHT_WALKS.replace("id: night-walks", "id: late-walks\nwas: night-walks")), "tester");

            assertThat(count(jdbc, "registers.late_walks_versions")).isEqualTo(1);
        });
    }

    @Test
    void retiresAFieldWithoutTouchingItsColumn() {
        undone(jdbc -> {
            walk(jdbc);
            var retired = with(NIGHT_WALKS.replace("type: number}", "type: number, retired: true}"));

            assertThat(tables.plan(retired).isEmpty()).isTrue();
        });
    }

    @Test
    void takesMoreDecimals() {
        undone(jdbc -> {
            walk(jdbc);
            tables.apply(with(NIGHT_WALKS.replace("type: number}", "type: number, decimals: 2}")), "tester");

            assertThat(jdbc.sql("select walkers::text from registers.night_walks")
                            .query(String.class)
                            .single())
                    .isEqualTo("4.00");
        });
    }

    @Test
    void refusesToDropAColumn() {
        refuses(
                NIGHT_WALKS.replaceAll("  - \\{id: walkers.*\n", ""),
                "night-walks.yaml:1",
                "field walkers is no longer defined",
                "retired: true");
    }

    @Test
    void refusesToNarrowAType() {
        refuses(
                NIGHT_WALKS.replace("type: number}", "type: date}"),
                "field walkers would turn from numeric(20,0) into date",
                "add a field of the new type beside it");
    }

    @Test
    void refusesToRemoveACodeThatRecordsCarry() {
        refuses(NIGHT_WALKS.replace("dry: [맑음, Dry], ", ""), "\"dry\" of weather is no longer defined", "retired]");
    }

    @Test
    void refusesToRemoveAStateThatRecordsCarry() {
        refuses(NIGHT_WALKS.replace("  planned: [계획, Planned]\n", ""), "\"planned\" of state", "retired]");
    }

    @Test
    void letsACodeGoThatNoRecordCarries() {
        undone(jdbc -> {
            walk(jdbc);
            assertThat(tables.plan(with(NIGHT_WALKS.replace(", wet: [비, Wet]", "")))
                            .objections())
                    .isEmpty();
        });
    }

    @Test
    void refusesToRemoveARegisterWithRecords() {
        undone(jdbc -> {
            walk(jdbc);
            assertThatThrownBy(() -> tables.apply(with(), "tester"))
                    .isInstanceOf(BadDefinition.class)
                    .hasMessageContaining("registers.night_walks is no longer defined, but it has records")
                    .hasMessageContaining("retired: true");
        });
    }

    @Test
    void removesARegisterThatHasNeverHadARecord() {
        undone(jdbc -> {
            tables.apply(with(NIGHT_WALKS), "tester");
            assertThat(tables.apply(with(), "tester").steps())
                    .extracting(Plan.Step::summary)
                    .containsExactly("empty register night_walks goes");
        });
    }

    /** With one walk recorded, the changed definition is refused and the table stays as it is. */
    private void refuses(String changed, String... reasons) {
        undone(jdbc -> {
            walk(jdbc);
            var before = types(jdbc);
            assertThatThrownBy(() -> tables.apply(with(changed), "tester"))
                    .isInstanceOf(BadDefinition.class)
                    .message()
                    .contains(reasons);
            assertThat(types(jdbc)).isEqualTo(before);
        });
    }

    private Definitions with(String... more) {
        var files = new ArrayList<>(Definitions.files(seed.find()));
        for (var text : more) {
            files.add(YamlNode.read("registers/night-walks.yaml", new StringReader(text)));
        }
        return new Definitions(List.copyOf(files), Map.of());
    }

    /** Applies the definition and records one dry walk of four. */
    private void walk(JdbcClient jdbc) {
        tables.apply(with(NIGHT_WALKS), "tester");
        sign(jdbc);
        jdbc.sql("insert into registers.night_walks (key, entry, \"precision\", walkers, weather, state)"
                        + " values ('NIGHT-2024-001', 'single', 'none', 4, 'dry', 'planned')")
                .update();
    }

    private static void rain(JdbcClient jdbc) {
        sign(jdbc);
        jdbc.sql("update registers.night_walks set weather = 'wet'").update();
    }

    private static void sign(JdbcClient jdbc) {
        jdbc.sql("select set_config('jikimi.author', 'officer', true), set_config('jikimi.reason', 'test', true)")
                .query((row, n) -> 1)
                .list();
    }

    private static Map<String, Object> types(JdbcClient jdbc) {
        return jdbc
                .sql("select column_name, data_type from information_schema.columns"
                        + " where table_schema = 'registers' and table_name = 'night_walks'")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Everything in one transaction of the owner, and nothing of it stays. */
    private void undone(Consumer<JdbcClient> work) {
        new TransactionTemplate(new DataSourceTransactionManager(owner)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.accept(JdbcClient.create(owner));
        });
    }
}
