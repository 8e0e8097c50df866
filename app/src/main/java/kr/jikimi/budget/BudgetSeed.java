package kr.jikimi.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.AccountBook;
import kr.jikimi.budget.ledger.Award;
import kr.jikimi.budget.ledger.Awards;
import kr.jikimi.budget.ledger.Entries;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.budget.ledger.EntryKind;
import kr.jikimi.budget.ledger.Funding;
import kr.jikimi.budget.ledger.Measure;
import kr.jikimi.foundation.Won;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads {@code budget.yaml}: the accounts of each year, stated balances, movements, awards. */
@Component
class BudgetSeed implements SeedPart {

    private static final Set<String> FILE = Set.of("accounts", "balances", "movements", "awards");
    private static final Set<String> ACCOUNT = Set.of(
            "year",
            "code",
            "kind",
            "parent",
            "name",
            "name-en",
            "alias",
            "unit",
            "programme",
            "duty",
            "policy-project",
            "source");
    private static final Set<String> BALANCE =
            Set.of("account", "as-of", "precision", "source", "current", "committed", "spent", "forecast");
    private static final Set<String> MOVEMENT =
            Set.of("account", "kind", "amount", "day", "inside", "precision", "funding", "note", "note-en", "source");

    private static final Set<String> AWARD = Set.of(
            "key",
            "year",
            "name",
            "name-en",
            "funding",
            "purpose",
            "purpose-en",
            "purpose-line",
            "amount",
            "decided-on",
            "matches",
            "source");

    private final AccountBook accounts;
    private final Entries entries;
    private final Awards awards;

    BudgetSeed(AccountBook accounts, Entries entries, Awards awards) {
        this.accounts = accounts;
        this.entries = entries;
        this.awards = awards;
    }

    @Override
    public int order() {
        return SeedOrder.BUDGET;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.find("budget.yaml").ifPresent(this::load);
    }

    private void load(YamlNode file) {
        file.onlyFields(FILE);
        var ids = new HashMap<String, UUID>();
        file.items("accounts").forEach(row -> addAccount(row.onlyFields(ACCOUNT), ids));
        file.items("balances").forEach(row -> addBalances(row.onlyFields(BALANCE), ids));
        file.items("movements").forEach(row -> addMovement(row.onlyFields(MOVEMENT), ids));
        file.items("awards").forEach(row -> awards.add(award(row.onlyFields(AWARD))));
    }

    private void addAccount(YamlNode row, Map<String, UUID> ids) {
        int year = row.get("year").whole();
        var account = new Account(
                UUID.randomUUID(),
                year,
                row.text("code"),
                row.get("kind").oneOf(Account.Kind.class),
                row.find("parent")
                        .map(parent -> known(parent, year + "/" + parent.text(), ids))
                        .orElse(null),
                row.text("name"),
                row.text("name-en"),
                row.textOrNull("alias"),
                row.text("unit"),
                row.textOrNull("programme"),
                row.textOrNull("duty"),
                row.textOrNull("policy-project"),
                row.textOrNull("source"));
        if (ids.put(account.key(), account.id()) != null) {
            throw row.get("code").bad("a code that is new in its year", "rename one of the two.");
        }
        accounts.add(account);
    }

    private void addBalances(YamlNode row, Map<String, UUID> ids) {
        for (var measure : Measure.values()) {
            row.find(measure.word()).ifPresent(amount -> entries.add(balance(row, measure, amount, ids)));
        }
    }

    private static Entry balance(YamlNode row, Measure measure, YamlNode amount, Map<String, UUID> ids) {
        return entry(row, ids, measure, EntryKind.STATED, amount.won(), row.dateOrNull("as-of"));
    }

    private void addMovement(YamlNode row, Map<String, UUID> ids) {
        var kind = row.get("kind").oneOf(EntryKind.class);
        if (kind.isBalance() || kind.isTransfer()) {
            throw row.get("kind").bad("a movement of one account", "write balances below \"balances\".");
        }
        entries.add(entry(row, ids, kind.measure(), kind, row.get("amount").won(), row.dateOrNull("day")));
    }

    private static Entry entry(
            YamlNode row, Map<String, UUID> ids, Measure measure, EntryKind kind, Won amount, @Nullable LocalDate day) {
        var account = row.get("account");
        return new Entry(
                UUID.randomUUID(),
                Entry.stem(account.text(), measure, kind, day),
                known(account, account.text(), ids),
                measure,
                kind,
                amount,
                day,
                row.find("inside").map(YamlNode::flag).orElse(false),
                Entry.Links.NONE,
                paper(row),
                Entry.Trace.NEW);
    }

    private static Entry.Paper paper(YamlNode row) {
        return new Entry.Paper(
                row.find("precision").map(BudgetSeed::precision).orElse(null),
                null,
                row.find("funding").map(each -> each.oneOf(Funding.class)).orElse(null),
                null,
                null,
                null,
                row.textOrNull("note"),
                row.textOrNull("note-en"),
                row.textOrNull("source"));
    }

    private static String precision(YamlNode node) {
        if (!Set.of("천원", "백만원").contains(node.text())) {
            throw node.bad("천원 or 백만원", "choose one of them.");
        }
        return node.text();
    }

    private static Award award(YamlNode row) {
        return new Award(
                UUID.randomUUID(),
                row.text("key"),
                row.get("year").whole(),
                row.text("name"),
                row.text("name-en"),
                row.get("funding").oneOf(Funding.class),
                row.text("purpose"),
                row.text("purpose-en"),
                row.textOrNull("purpose-line"),
                row.get("amount").won(),
                row.dateOrNull("decided-on"),
                row.textOrNull("matches"),
                row.textOrNull("source"));
    }

    private static UUID known(YamlNode node, String key, Map<String, UUID> ids) {
        var id = ids.get(key);
        if (id == null) {
            throw node.bad("an account of this file such as 2024/B01", "add the account above it.");
        }
        return id;
    }
}
