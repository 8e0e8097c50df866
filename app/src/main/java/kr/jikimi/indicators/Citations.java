package kr.jikimi.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where figures stand in papers, and what stands there on a given reference date. */
@Component
public class Citations {

    private static final String SELECT = "select ref, label_ko, label_en, indicator, at::text, period_from, period_to,"
            + " pinned_as_of, display_unit from indicators.citation where not voided";

    private final JdbcClient jdbc;
    private final Indicators indicators;
    private final JsonMapper json;

    Citations(JdbcClient jdbc, Indicators indicators, JsonMapper json) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.json = json;
    }

    /** All places, in the order of the paper. */
    public List<Citation> list() {
        return jdbc.sql(SELECT + " order by position, ref")
                .query((row, n) -> citation(row))
                .list();
    }

    public Optional<Citation> find(String ref) {
        return jdbc.sql(SELECT + " and ref = ?")
                .param(ref)
                .query((row, n) -> citation(row))
                .optional();
    }

    /** What stands at the place in a paper with this reference date. */
    public Optional<CitedFigure> figure(String ref, AsOf paper) {
        return find(ref).map(citation -> figure(citation, paper));
    }

    public CitedFigure figure(Citation citation, AsOf paper) {
        return new CitedFigure(citation, indicators.figure(citation.request(paper)));
    }

    /** Whether the records behind the figure at the place can be listed. */
    public boolean canList(Citation citation) {
        return indicators.canList(citation.indicator());
    }

    /** The records behind the figure at the place, in words; empty when they cannot be listed. */
    public Optional<String> listing(String ref, AsOf paper, Locale locale) {
        return find(ref).flatMap(citation -> indicators.listing(citation.request(paper), locale));
    }

    /** Every place with what stands there. */
    public List<CitedFigure> figures(AsOf paper) {
        return list().stream().map(each -> figure(each, paper)).toList();
    }

    /** Adds a place; part of a transaction that is already signed. */
    public void add(Citation citation) {
        var period = citation.period();
        jdbc.sql("""
                        insert into indicators.citation (ref, label_ko, label_en, indicator, at, period_from, period_to,
                            pinned_as_of, display_unit, position)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?,
                            (select coalesce(max(position), 0) + 1 from indicators.citation))""")
                .param(citation.ref())
                .param(citation.labelKo())
                .param(citation.labelEn())
                .param(citation.indicator())
                .param(json.writeValueAsString(citation.at()))
                .param(period == null ? null : period.from())
                .param(period == null ? null : period.to())
                .param(citation.pinned())
                .param(citation.displayUnit())
                .update();
    }

    private Citation citation(ResultSet row) throws SQLException {
        return new Citation(
                row.getString("ref"),
                row.getString("label_ko"),
                row.getString("label_en"),
                row.getString("indicator"),
                json.readValue(row.getString("at"), new TypeReference<Map<String, String>>() {}),
                period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("pinned_as_of", LocalDate.class),
                row.getString("display_unit"));
    }

    private static @Nullable Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Period.of(from, to);
    }
}
