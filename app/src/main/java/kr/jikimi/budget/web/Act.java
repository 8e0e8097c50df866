package kr.jikimi.budget.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.EntryKind;

/** What can be booked at one account by one form; its word is the last part of the address. */
enum Act {
    COMMITMENTS(List.of(EntryKind.COMMITMENT, EntryKind.COMMITMENT_REDUCTION)),
    PAYMENTS(List.of(EntryKind.PAYMENT, EntryKind.REFUND)),
    FORECASTS(List.of(EntryKind.FORECAST)),
    APPROPRIATIONS(EntryKind.appropriations());

    private final List<EntryKind> kinds;

    Act(List<EntryKind> kinds) {
        this.kinds = kinds;
    }

    static Optional<Act> find(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public List<EntryKind> kinds() {
        return kinds;
    }

    /** Divisions and the house take movements of the appropriation; everything else happens at a line. */
    boolean isFor(Account account) {
        return account.isLine() || this == APPROPRIATIONS;
    }

    public boolean asksForCommitment() {
        return this == COMMITMENTS || this == PAYMENTS;
    }

    public boolean asksForPayee() {
        return asksForCommitment();
    }

    public boolean asksForGrant() {
        return this == APPROPRIATIONS;
    }

    public boolean asksWhetherInside() {
        return this != FORECASTS;
    }
}
