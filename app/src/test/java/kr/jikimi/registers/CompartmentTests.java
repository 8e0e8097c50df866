package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.history.Author;
import kr.jikimi.history.Changes;
import kr.jikimi.history.Verification;
import kr.jikimi.registers.definition.Definitions;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.schema.Tables;
import kr.jikimi.setup.ChosenSeed;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register of class P3: below the application, PostgreSQL shows its rows to members only. The register stays, so the
 * office is one of its own.
 */
@OfficeTest
@TestPropertySource(properties = "jikimi.test=compartments")
class CompartmentTests {

    private static final String CASES = """
            id: test-cases
            name: 시험 사례
            name-en: Test cases
            purpose: 시험
            purpose-en: A test
            duty: LS-1
            owner: COOP-YOUTH
            shape: event
            key: CASE
            sensitivity: P3
            retention: 1년
            fields:
              - {id: person, name: 사람, name-en: Person, type: text, personal: true}
            """;

    @Autowired
    Tables tables;

    @Autowired
    ChosenSeed seed;

    @Autowired
    RecordRows rows;

    @Autowired
    Changes changes;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient serve;

    @Autowired
    PlatformTransactionManager transactions;

    private Definitions definitions = new Definitions(List.of(), Map.of());

    @BeforeEach
    void declare() {
        definitions = with(CASES);
        if (tables.apply(definitions, "test").isEmpty()) {
            return;
        }
        admit("member", "now() - interval '1 hour'", "now() + interval '1 hour'");
        admit("former", "now() - interval '2 hours'", "now() - interval '1 hour'");
        write("member", "홍길동");
    }

    @Test
    void a01ShowsRowsToAMemberAndToNobodyElse() {
        assertThat(count("member")).isEqualTo(1);
        assertThat(count("former")).as("their time is over").isZero();
        assertThat(count("officer")).isZero();
    }

    @Test
    void a02TheServingRoleSeesNothingWithoutSayingWhoActs() {
        for (var table : List.of("test_cases", "test_cases_history", "test_cases_versions")) {
            assertThat(serve.sql("select count(*) from registers." + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(serve.sql("select count(*) from history.entry where subject = 'test_cases'")
                        .query(Integer.class)
                        .single())
                .as("the chain does not tell either")
                .isZero();
    }

    @Test
    void a03NobodyElseWritesIntoIt() {
        assertThatThrownBy(() -> write("officer", "성춘향")).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void a04NobodyApprovesTheirOwnMembership() {
        assertThatThrownBy(() -> admit("officer", "officer", "now()", "now() + interval '1 hour'"))
                .hasMessageContaining("membership_check");
    }

    @Test
    void b01TheChainStillVerifies() {
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void b02ACompartmentIsNeverOpenedByADefinition() {
        var opened = with(CASES.replace("P3", "P2"));
        assertThat(tables.plan(opened).objections())
                .anySatisfy(each -> assertThat(each.loss()).contains("would open the compartment"));
    }

    private int count(String account) {
        return People.as(
                new kr.jikimi.access.Actor(account, account, List.of()),
                () -> rows.count(cases(), RecordFilter.everything(), Sight.ALL));
    }

    private void write(String account, String person) {
        var actor = new kr.jikimi.access.Actor(
                account,
                account,
                List.of(new kr.jikimi.access.Grant(Permission.REGISTERS_WRITE, Scope.unit("COOP-YOUTH"))));
        People.as(
                actor,
                () -> new TransactionTemplate(transactions).execute(status -> {
                    changes.sign(new Author(account), "시험");
                    var values =
                            Map.of("key", "CASE-2024-001", "entry", "single", "precision", "none", "person", person);
                    return rows.insert(cases(), new Draft(values));
                }));
    }

    private void admit(String account, String from, String until) {
        admit(account, "head", from, until);
    }

    private void admit(String account, String by, String from, String until) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            changes.sign(new Author(by), "시험");
            serve.sql("""
                            insert into privacy.membership
                                (register, account, purpose, approved_by, holds_from, holds_until)
                            values ('test_cases', ?, '시험 목적', ?, %s, %s)""".formatted(from, until)).params(account, by).update();
        });
    }

    private Register cases() {
        return definitions.find("test-cases").orElseThrow();
    }

    private Definitions with(String text) {
        var files = new ArrayList<>(Definitions.files(seed.find()));
        files.add(YamlNode.read("test-cases.yaml", new StringReader(text)));
        return new Definitions(files, Map.of());
    }
}
