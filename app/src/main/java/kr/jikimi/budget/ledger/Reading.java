package kr.jikimi.budget.ledger;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.foundation.Won;

/** A measure as read from the books: how much, and the entries that make it up. */
public record Reading(Won amount, List<Entry> entries) {

    static final Reading ZERO = new Reading(Won.ZERO, List.of());

    public Reading {
        entries = List.copyOf(entries);
    }

    static Reading of(List<Entry> entries) {
        return new Reading(Won.sum(entries.stream().map(Entry::amount).toList()), entries);
    }

    public Reading plus(Reading other) {
        var both = new ArrayList<>(entries);
        both.addAll(other.entries);
        return new Reading(amount.plus(other.amount), both);
    }

    /** True when everything behind it is a balance that a source states. */
    boolean isStated() {
        return !entries.isEmpty() && entries.stream().allMatch(Entry::isBalance);
    }
}
