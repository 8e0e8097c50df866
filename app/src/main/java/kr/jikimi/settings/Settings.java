package kr.jikimi.settings;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settings in force on a day. */
@Component
public class Settings {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Settings(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<String> find(String name, LocalDate day) {
        return jdbc.sql("""
                        select value from settings.setting
                        where name = ? and valid_from <= ? and not voided order by valid_from desc limit 1""").params(name, day).query(String.class).optional();
    }

    /** Since when the value of that day holds. */
    Optional<LocalDate> findFrom(String name, LocalDate day) {
        return jdbc.sql("""
                        select valid_from from settings.setting
                        where name = ? and valid_from <= ? and not voided order by valid_from desc limit 1""").params(name, day).query(LocalDate.class).optional();
    }

    public String commissionName(Locale locale) {
        var name = "en".equals(locale.getLanguage()) ? "commission.name-en" : "commission.name";
        return find(name, clock.today()).orElse("지킴이");
    }

    public int fiscalYear() {
        return find("fiscal-year", clock.today())
                .map(Integer::valueOf)
                .orElse(clock.today().getYear());
    }

    /** The day on which the office works its figures out: the reference date it has set, or today. */
    public LocalDate referenceDate() {
        return find("reference-date", clock.today()).map(LocalDate::parse).orElse(clock.today());
    }

    /** How long before its period a milestone is announced: the days that are set, or a calendar month. */
    public Period dueSoon() {
        return find("due-soon-days", clock.today())
                .map(days -> Period.ofDays(Integer.parseInt(days)))
                .orElse(Period.ofMonths(1));
    }
}
