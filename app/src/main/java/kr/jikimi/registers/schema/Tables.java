package kr.jikimi.registers.schema;

import java.util.List;
import javax.sql.DataSource;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.registers.definition.Definitions;
import kr.jikimi.registers.definition.Register;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of all registers. Changes run in one transaction, under a lock that other nodes wait for. */
@Component
public class Tables {

    private final JdbcClient owner;
    private final JdbcTemplate statements;
    private final TransactionTemplate transaction;

    Tables(@Qualifier("owner") DataSource owner) {
        this.owner = JdbcClient.create(owner);
        this.statements = new JdbcTemplate(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
    }

    /** What it would take, without doing it. */
    public Plan plan(Definitions definitions) {
        return new Planner(new Catalogue(owner)).plan(definitions);
    }

    /** Does it, all or nothing; throws {@link BadDefinition} when data would be lost. */
    public Plan apply(Definitions definitions, String by) {
        return transaction.execute(status -> {
            statements.execute("select pg_advisory_xact_lock(hashtext('registers.apply'))");
            var plan = plan(definitions);
            refuseLoss(plan);
            plan.steps().forEach(step -> step.ddl().forEach(statements::execute));
            definitions.list().forEach(register -> record(register, plan, by));
            return plan;
        });
    }

    private static void refuseLoss(Plan plan) {
        if (plan.objections().isEmpty()) {
            return;
        }
        var first = plan.objections().getFirst();
        var more = plan.objections().size() - 1;
        throw new BadDefinition(
                first.where(),
                first.loss() + (more == 0 ? "" : " (and %d more, see \"registers plan\")".formatted(more)),
                "a definition that keeps every record",
                first.remedy());
    }

    private void record(Register register, Plan plan, String by) {
        var hash = Planner.hash(register);
        if (hash.equals(new Catalogue(owner).appliedHash(register.id()).orElse(""))) {
            return;
        }
        List<String> ddl = plan.steps().stream()
                .filter(step -> step.register().equals(register.id()))
                .flatMap(step -> step.ddl().stream())
                .toList();
        owner.sql("insert into registers.applied (register, definition_hash, ddl, applied_by) values (?, ?, ?, ?)")
                .params(register.id(), hash, String.join(";\n", ddl), by)
                .update();
    }
}
