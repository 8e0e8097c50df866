package kr.jikimi.offices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.rules.Refusal;
import kr.jikimi.upkeep.Upkept;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commissioners as officers keep them: no more than the law has seats, in all and for each who proposes. */
@Component
class SeatUpkeep implements Upkept {

    private final JdbcClient jdbc;
    private final SeatMatrix seats;
    private final MessageSource messages;

    SeatUpkeep(JdbcClient jdbc, SeatMatrix seats, MessageSource messages) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "commissioners";
    }

    @Override
    public String table() {
        return "offices.commissioner";
    }

    @Override
    public Permission permission() {
        return Permission.OFFICES_EDIT;
    }

    @Override
    public boolean needsBothDays() {
        return true;
    }

    @Override
    public Scope scope(Map<String, String> values) {
        return Scope.HOUSE;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                Part.text("code").naming(),
                Part.text("name").calling(),
                Part.choice("sex", locale -> words("offices.sex.", Commissioner.Sex.values(), locale)),
                Part.choice("role", locale -> words("offices.role.", Commissioner.Role.values(), locale)),
                Part.text("post").maybe(),
                Part.choice("appointed_by", locale -> words("offices.by.", Seat.AppointedBy.values(), locale))
                        .maybe(),
                Part.whole("commission"),
                Part.whole("position"));
    }

    @Override
    public Optional<Refusal> refuse(Map<String, String> values, Span span) {
        var from = Objects.requireNonNull(span.from());
        var others = others(span);
        var law = seats.list(from);
        int all = law.stream().mapToInt(Seat::number).sum();
        if (all > 0 && others.size() >= all) {
            return Optional.of(Refusal.of("offices.commission-complete", others.size()));
        }
        var by = values.getOrDefault("appointed_by", "");
        long sitting = others.stream().filter(by::equals).count();
        return law.stream()
                .filter(seat -> seat.by().name().equals(by) && sitting >= seat.number())
                .findFirst()
                .map(seat -> Refusal.of("offices.seat-taken", seat.nameKo(), seat.number()));
    }

    /** Who proposed each of those who sit at some time of the span; empty where it is not stated. */
    private List<String> others(Span span) {
        return jdbc
                .sql("select id, appointed_by, valid_from, valid_to from offices.commissioner where not voided")
                .query((row, n) -> row.getString("id").equals(span.id())
                                || !span.meets(
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_to", LocalDate.class))
                        ? Optional.<String>empty()
                        : Optional.of(Objects.toString(row.getString("appointed_by"), "")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, String> words(String prefix, Enum<?>[] values, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(values)
                .forEach(each -> words.put(each.name(), messages.getMessage(prefix + each.name(), null, locale)));
        return words;
    }
}
