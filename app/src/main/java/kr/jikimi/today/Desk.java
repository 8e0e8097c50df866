package kr.jikimi.today;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What lies on the desk on a day: piles of concerns, and the ways that the reader goes most often. */
record Desk(LocalDate day, Period dueSoon, List<Pile> piles, List<Shortcut> shortcuts) {

    /** @param kind names the pile in the messages: late, contradicted, soon, risks, waiting, steps, accounts, reviews */
    record Pile(String kind, String tone, List<Concern> concerns) {

        Pile {
            concerns = List.copyOf(concerns);
        }

        public boolean isEmpty() {
            return concerns.isEmpty();
        }
    }

    /** @param words in the reader's language */
    record Shortcut(String words, String address) {}

    /** Puts its piles on the desk of whoever looks; none where its business is not theirs. */
    interface Source {

        List<Pile> piles(LocalDate day);
    }

    Desk {
        piles = List.copyOf(piles);
        shortcuts = List.copyOf(shortcuts);
    }

    /** What the message says of a pile: so many days ahead, or a month. */
    public List<Integer> ahead() {
        return List.of(dueSoon.getDays(), dueSoon.getMonths());
    }

    public boolean isClear() {
        return piles.stream().allMatch(Pile::isEmpty);
    }

    public List<Pile> full() {
        return piles.stream().filter(pile -> !pile.isEmpty()).toList();
    }

    public List<Pile> empty() {
        return piles.stream().filter(Pile::isEmpty).toList();
    }
}
