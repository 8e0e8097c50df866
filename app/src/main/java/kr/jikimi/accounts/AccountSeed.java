package kr.jikimi.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads {@code accounts.yaml}: the demonstration accounts. Their passwords are made here and shown once. */
@Component
class AccountSeed implements SeedPart {

    private static final Set<String> FIELDS = Set.of("name", "display", "roles");

    private final Accounts accounts;
    private final Assignments assignments;
    private final Credentials credentials;
    private final Roles roles;
    private final RandomCodes chance;
    private final String fixed;

    AccountSeed(
            Accounts accounts,
            Assignments assignments,
            Credentials credentials,
            Roles roles,
            RandomCodes chance,
            @Value("#{'${jikimi.database.url:}' == '' ? '${jikimi.demo-password:}' : ''}") String fixed) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.credentials = credentials;
        this.roles = roles;
        this.chance = chance;
        this.fixed = fixed;
    }

    @Override
    public int order() {
        return SeedOrder.ACCOUNTS;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.find("accounts.yaml").ifPresent(file -> {
            var rows = new ArrayList<PasswordSlip.Row>();
            file.items().forEach(row -> rows.add(insert(row.onlyFields(FIELDS))));
            if (fixed.isBlank()) {
                PasswordSlip.printWhenCommitted(rows);
            }
        });
    }

    private PasswordSlip.Row insert(YamlNode row) {
        var account = accounts.add(row.text("name"), row.text("display"));
        for (var each : row.items("roles")) {
            assignments.add(account, role(each), scope(each));
        }
        var password = fixed.isBlank() ? chance.password() : fixed;
        credentials.putPassword(account, password, false);
        return new PasswordSlip.Row(row.text("name"), row.text("display"), password);
    }

    /** {@code R01 UNIT:COOP-SAFETY}, or {@code R08} for the whole house. */
    private Role role(YamlNode node) {
        return roles.find(parts(node).getFirst())
                .orElseThrow(() -> node.bad("a role of accounts/roles.yaml", "write its code, such as R01."));
    }

    private static Scope scope(YamlNode node) {
        var parts = parts(node);
        if (parts.size() == 1) {
            return Scope.HOUSE;
        }
        var scope = List.of(parts.get(1).split(":", 2));
        try {
            return new Scope(Scope.Kind.valueOf(scope.getFirst().toUpperCase(Locale.ROOT)), scope.getLast());
        } catch (IllegalArgumentException e) {
            throw node.bad(
                    "a scope such as UNIT:COOP-SAFETY", "write UNIT, DISTRICT or STATION, a colon and its code.");
        }
    }

    private static List<String> parts(YamlNode node) {
        return List.of(node.text().split(" ", 2));
    }
}
