package kr.jikimi.offices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kr.jikimi.foundation.YamlNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Who proposes how many commissioners, and the effort about the sexes: the law as dated data. */
@Component
public class SeatMatrix {

    private static final String FILE = "offices/seats.yaml";

    private final List<Seat> seats;
    private final List<SexShare> sexShares;

    SeatMatrix() {
        var law = read();
        this.seats = law.items("seats").stream().map(SeatMatrix::seat).toList();
        this.sexShares =
                law.items("sex-share").stream().map(SeatMatrix::sexShare).toList();
    }

    List<Seat> list(LocalDate day) {
        return seats.stream()
                .filter(each -> !day.isBefore(each.from()))
                .filter(each -> each.to() == null || !day.isAfter(each.to()))
                .toList();
    }

    /** The share that no sex should exceed: an effort that the law asks for, never a bar. */
    public List<SexShare> sexShares(LocalDate day) {
        return sexShares.stream().filter(each -> !day.isBefore(each.from())).toList();
    }

    record SexShare(int ceilingPercent, String article, LocalDate from) {}

    private static Seat seat(YamlNode row) {
        return new Seat(
                row.get("by").oneOf(Seat.AppointedBy.class),
                row.get("number").whole(),
                row.text("name"),
                row.text("name-en"),
                row.text("article"),
                row.get("from").date(),
                row.dateOrNull("to"));
    }

    private static SexShare sexShare(YamlNode row) {
        return new SexShare(
                row.get("ceiling-percent").whole(),
                row.text("article"),
                row.get("from").date());
    }

    private static YamlNode read() {
        try (var reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            return YamlNode.read(FILE, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
