package kr.jikimi.offices;

import java.util.List;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of unit functions. */
@Component
class UnitFunctions {

    private final JdbcClient jdbc;

    UnitFunctions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitFunction> list(AsOf asOf) {
        return InForce.ask(
                        jdbc,
                        "select * from offices.unit_function_versions where " + InForce.ON_THE_DAY
                                + " order by position",
                        asOf)
                .query((row, n) -> new UnitFunction(
                        row.getString("unit"),
                        row.getString("text_ko"),
                        row.getString("text_en"),
                        row.getString("duty"),
                        row.getString("source")))
                .list();
    }
}
