package kr.jikimi.offices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The larger sex's share of the commission beside the share that the law asks to keep within. An indicator of effort:
 * nothing is refused on its account.
 */
public record SexShare(long men, long women, BigDecimal largerPercent, int ceilingPercent, String article) {

    public static Optional<SexShare> of(List<Commissioner> commissioners, List<SeatMatrix.SexShare> law) {
        if (commissioners.isEmpty() || law.isEmpty()) {
            return Optional.empty();
        }
        long men = commissioners.stream()
                .filter(each -> each.sex() == Commissioner.Sex.M)
                .count();
        long women = commissioners.size() - men;
        var ceiling = law.getLast();
        return Optional.of(new SexShare(
                men,
                women,
                percent(Math.max(men, women), commissioners.size()),
                ceiling.ceilingPercent(),
                ceiling.article()));
    }

    public boolean isAbove() {
        return largerPercent.compareTo(BigDecimal.valueOf(ceilingPercent)) > 0;
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
