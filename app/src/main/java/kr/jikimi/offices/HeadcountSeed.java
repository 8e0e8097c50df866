package kr.jikimi.offices;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.offices.Headcount.Cell;
import kr.jikimi.offices.Headcount.Secondment;
import kr.jikimi.offices.Headcount.Strength;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads {@code headcount.yaml}: tables of quota/actual, each stated for a day. */
@Component
class HeadcountSeed implements SeedPart {

    private static final Pattern QUOTA_AND_ACTUAL = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final Set<String> TABLE = Set.of("as-of", "source", "divisions", "secondments");
    private static final Set<String> SECONDMENT =
            Set.of("division", "kind", "home", "home-en", "rank", "rank-en", "number", "source");

    private final Headcounts headcounts;

    HeadcountSeed(Headcounts headcounts) {
        this.headcounts = headcounts;
    }

    /** After the units. */
    @Override
    public int order() {
        return SeedOrder.OFFICES + 1;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.find("headcount.yaml").ifPresent(file -> file.items().forEach(this::addTable));
    }

    private void addTable(YamlNode table) {
        table.onlyFields(TABLE);
        var day = table.get("as-of").date();
        var source = table.textOrNull("source");
        table.get("divisions").fields().forEach((division, kinds) -> addDivision(day, division, kinds, source));
        table.items("secondments").forEach(row -> headcounts.put(day, secondment(row.onlyFields(SECONDMENT))));
    }

    private void addDivision(LocalDate day, String division, YamlNode kinds, @Nullable String source) {
        kinds.fields()
                .forEach((name, cell) ->
                        headcounts.put(day, new Cell(division, kind(name, cell), strength(cell), source)));
    }

    private static StaffKind kind(String name, YamlNode cell) {
        for (var kind : StaffKind.values()) {
            if (kind.name().equalsIgnoreCase(name.replace('-', '_'))) {
                return kind;
            }
        }
        throw cell.bad("a kind of staff before the colon", "use general, political, fixed-term, police or management.");
    }

    private static Strength strength(YamlNode cell) {
        var parts = QUOTA_AND_ACTUAL.matcher(cell.text());
        if (!parts.matches()) {
            throw cell.bad("quota/actual such as 17/16", "write two whole numbers with a slash between them.");
        }
        return new Strength(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    private static Secondment secondment(YamlNode row) {
        return new Secondment(
                row.textOrNull("division"),
                row.get("kind").oneOf(StaffKind.class),
                row.text("home"),
                row.text("home-en"),
                row.text("rank"),
                row.text("rank-en"),
                row.get("number").whole(),
                row.textOrNull("source"));
    }
}
