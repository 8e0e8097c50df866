package kr.jikimi.budget.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kr.jikimi.budget.ledger.AccountItem;
import kr.jikimi.budget.ledger.Correction;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.budget.ledger.Funding;
import org.jspecify.annotations.Nullable;

/** The form that corrects an entry: every field it has, by the name of the field. */
final class EntrySheet {

    private static final Map<String, String> LABELS = labels();

    private EntrySheet() {}

    /** What the entry says, as the form shows it. */
    static Map<String, String> values(Entry entry) {
        var paper = entry.paper();
        var values = new LinkedHashMap<String, String>();
        values.put("amount", "%,d".formatted(entry.asEntered().amount()));
        values.put("day", text(entry.day()));
        if (entry.inside()) {
            values.put("inside", "yes");
        }
        values.put("commitment", text(entry.links().commitment()));
        values.put("precision", text(paper.precision()));
        values.put("item", text(paper.item()));
        values.put("funding", text(paper.funding()));
        values.put("document", text(paper.documentNo()));
        values.put("payee", text(paper.payee()));
        values.put("approval", text(paper.approval()));
        values.put("note", text(paper.noteKo()));
        values.put("source", text(paper.source()));
        return values;
    }

    /** A field that the form of this kind of entry does not show stays as it is. */
    static Correction correction(Entry entry, Fields fields, Counter.Opened opened) {
        var paper = entry.paper();
        var asked = new Entry.Paper(
                precision(paper, fields),
                fields.has("item") ? fields.choice("item", AccountItem.class) : paper.item(),
                fields.has("funding") ? fields.choice("funding", Funding.class) : paper.funding(),
                fields.text("document"),
                fields.has("payee") ? fields.text("payee") : paper.payee(),
                fields.has("approval") ? fields.text("approval") : paper.approval(),
                fields.text("note"),
                Objects.equals(fields.text("note"), paper.noteKo()) ? paper.noteEn() : null,
                fields.has("source") ? fields.text("source") : paper.source());
        return new Correction(
                entry.id(),
                fields.number("version"),
                fields.amount("amount"),
                fields.dayOrNull("day"),
                !entry.isBalance() && fields.isTicked("inside"),
                commitment(entry, fields, opened),
                asked,
                fields.required("reason"));
    }

    /** Field by field; the words of choices come from the messages. */
    static List<Compared> compared(Entry present, Map<String, String> typed, UnaryOperator<String> words) {
        var now = values(present);
        return LABELS.entrySet().stream()
                .filter(each -> typed.containsKey(each.getKey())
                        || !now.getOrDefault(each.getKey(), "").isEmpty())
                .map(each -> new Compared(
                        each.getValue(),
                        shown(each.getKey(), now.getOrDefault(each.getKey(), ""), words),
                        shown(each.getKey(), typed.getOrDefault(each.getKey(), ""), words)))
                .toList();
    }

    private static @Nullable String precision(Entry.Paper paper, Fields fields) {
        if (!fields.has("precision")) {
            return paper.precision();
        }
        return fields.text("precision") == null ? null : fields.oneOf("precision", List.of("천원", "백만원"));
    }

    private static @Nullable UUID commitment(Entry entry, Fields fields, Counter.Opened opened) {
        return fields.has("commitment")
                ? opened.commitment(fields.text("commitment"))
                : entry.links().commitment();
    }

    private static String shown(String field, String value, UnaryOperator<String> words) {
        var word = value.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return switch (field) {
            case "amount" -> value.replaceAll("[^0-9Δ-]", "");
            case "inside" -> words.apply(value.isEmpty() ? "office.no" : "office.yes");
            case "item", "funding" -> value.isEmpty() ? "" : words.apply("budget." + field + "." + word);
            default -> value;
        };
    }

    private static String text(@Nullable Object value) {
        return value instanceof Enum<?> each ? each.name() : Objects.toString(value, "");
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("amount", "budget.amount.won");
        labels.put("day", "budget.day");
        labels.put("inside", "budget.inside.short");
        labels.put("commitment", "budget.commitment");
        labels.put("precision", "budget.precision.label");
        labels.put("item", "budget.item");
        labels.put("funding", "budget.funding");
        labels.put("document", "budget.document");
        labels.put("payee", "budget.payee");
        labels.put("approval", "budget.approval");
        labels.put("note", "budget.particulars");
        labels.put("source", "budget.source");
        return labels;
    }
}
