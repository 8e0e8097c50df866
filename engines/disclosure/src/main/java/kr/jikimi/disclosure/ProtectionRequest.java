package kr.jikimi.disclosure;

import java.util.List;

/**
 * What is to be published, and what was.
 *
 * @param table all cells open
 * @param published earlier tables of the same statistic, no cell open; the reader is taken to have kept them all
 */
public record ProtectionRequest(Table table, List<Table> published, Rule rule, Loss loss) {

    public ProtectionRequest {
        published = List.copyOf(published);
        require(table, true);
        published.forEach(earlier -> require(earlier, false));
    }

    /** A first table, with the default rule and loss. */
    public static ProtectionRequest of(Table table) {
        return new ProtectionRequest(table, List.of(), Rule.withDefaults(), Loss.EVENTS);
    }

    public ProtectionRequest withRule(Rule next) {
        return new ProtectionRequest(table, published, next, loss);
    }

    public ProtectionRequest withPublished(List<Table> next) {
        return new ProtectionRequest(table, next, rule, loss);
    }

    public ProtectionRequest withLoss(Loss next) {
        return new ProtectionRequest(table, published, rule, next);
    }

    private static void require(Table table, boolean open) {
        for (Cell cell : table.cells()) {
            if ((cell.status() == Cell.Status.OPEN) != open) {
                throw new IllegalArgumentException("%s: %s is %s, expected %s."
                        .formatted(
                                table.name(), cell.codes(), cell.status(), open ? "an open cell" : "a decided cell"));
            }
        }
    }
}
