package kr.jikimi.offices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.rules.Refusal;
import kr.jikimi.settings.Settings;
import kr.jikimi.upkeep.Upkept;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units as the keeper of the house enters them, the first one of an office that starts empty included. */
@Component
class UnitUpkeep implements Upkept {

    private static final String CODE = "code";
    private static final String PARENT = "parent";

    private final Offices offices;
    private final Units units;
    private final Settings settings;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    UnitUpkeep(Offices offices, Units units, Settings settings, MessageSource messages, JdbcClient jdbc) {
        this.offices = offices;
        this.units = units;
        this.settings = settings;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public String table() {
        return "offices.unit";
    }

    @Override
    public Permission permission() {
        return Permission.OFFICES_EDIT;
    }

    /** The shape of the office is the whole house's; a division's own keeper renames and adds teams on its page. */
    @Override
    public Scope scope(Map<String, String> values) {
        return Scope.HOUSE;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                Part.text(CODE).naming(),
                Part.choice("kind", this::kinds),
                Part.choice(PARENT, locale -> offices.names(settings.referenceDate(), locale))
                        .maybe(),
                Part.text("name_ko").calling(),
                Part.text("name_en").calling(),
                Part.flag("named"),
                Part.whole("position"),
                Part.text("legal_act").maybe());
    }

    @Override
    public Optional<Refusal> refuse(Map<String, String> values, Span span) {
        var code = values.getOrDefault(CODE, "");
        var parent = values.getOrDefault(PARENT, "");
        boolean commission = Unit.Kind.COMMISSION.name().equals(values.get("kind"));
        if (commission != parent.isEmpty() || code.equals(parent)) {
            return Optional.of(Refusal.of("offices.unit-has-its-place", code));
        }
        return Optional.ofNullable(span.id())
                .map(this::code)
                .filter(present -> !present.equals(code))
                .map(present -> Refusal.of("offices.code-stays", present));
    }

    @Override
    public Optional<Refusal> refuseEnd(Map<String, String> values, LocalDate day) {
        var code = values.getOrDefault(CODE, "");
        long below = units.list(AsOf.of(day)).stream()
                .filter(each -> code.equals(each.parent()))
                .count();
        return below == 0
                ? Optional.empty()
                : Optional.of(Refusal.of("offices.abolished-without-units-below", code, below));
    }

    private String code(String id) {
        return jdbc.sql("select code from offices.unit where id = ?")
                .param(UUID.fromString(id))
                .query((row, n) -> row.getString(1))
                .single();
    }

    private Map<String, String> kinds(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Unit.Kind.values())
                .forEach(each -> words.put(each.name(), messages.getMessage("upkeep.unit-kind." + each, null, locale)));
        return words;
    }
}
