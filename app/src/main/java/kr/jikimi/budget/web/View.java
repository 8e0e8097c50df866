package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/** How a screen looks at the books: the reference date, and the unit that money is shown in. */
record View(LocalDate date, DisplayUnit unit) {

    public AsOf asOf() {
        return AsOf.of(date);
    }

    public int year() {
        return date.getYear();
    }

    public List<String> units() {
        return Arrays.stream(DisplayUnit.values()).map(DisplayUnit::word).toList();
    }

    public String money(@Nullable Won amount) {
        return unit.show(amount);
    }

    /** Exactly, in won, for ledgers and messages. */
    public String exactly(@Nullable Won amount) {
        return DisplayUnit.WON.show(amount);
    }
}
