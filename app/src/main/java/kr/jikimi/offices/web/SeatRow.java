package kr.jikimi.offices.web;

import java.util.List;
import java.util.Locale;
import kr.jikimi.offices.Commissioner;
import kr.jikimi.offices.Seat;

/** A line of the seat matrix: the seats the law gives, and who sits there as far as the records say. */
record SeatRow(String name, int number, String article, String inForce, List<String> holders) {

    static List<SeatRow> rows(List<Seat> seats, List<Commissioner> commissioners, Locale locale) {
        return seats.stream()
                .map(seat -> new SeatRow(
                        seat.name(locale),
                        seat.number(),
                        seat.article(),
                        seat.from() + " ~ " + (seat.to() == null ? "" : seat.to()),
                        holders(seat, commissioners)))
                .toList();
    }

    private static List<String> holders(Seat seat, List<Commissioner> commissioners) {
        return commissioners.stream()
                .filter(each -> each.appointedBy() == seat.by())
                .map(Commissioner::name)
                .toList();
    }
}
