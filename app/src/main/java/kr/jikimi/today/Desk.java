package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;

/** What lies on the desk on a day. */
record Desk(LocalDate day, int dueSoonDays, List<Pile> piles) {

    /** @param kind names the pile in the messages: late, contradicted, risks, waiting, soon */
    record Pile(String kind, String tone, List<Concern> concerns) {

        Pile {
            concerns = List.copyOf(concerns);
        }
    }

    Desk {
        piles = List.copyOf(piles);
    }

    public boolean isClear() {
        return piles.stream().allMatch(pile -> pile.concerns().isEmpty());
    }
}
