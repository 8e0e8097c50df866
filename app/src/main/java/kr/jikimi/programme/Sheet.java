package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A programme sheet (추진과제), in the order of the printed one: trends, purpose, directions, contents, plans.
 *
 * @param units codes; the first is in charge
 * @param budgetLines codes such as {@code B01}
 * @param duties codes such as {@code LS-1}
 */
public record Sheet(
        UUID id,
        int version,
        int year,
        String code,
        String titleKo,
        String titleEn,
        String purposeKo,
        String purposeEn,
        List<String> units,
        List<String> budgetLines,
        List<String> duties,
        List<Content> contents,
        List<Milestone> milestones,
        @Nullable String source) {

    /** Where on the sheet a piece stands: 정부동향, 추진방향, 추진내용. */
    public enum Part {
        TREND,
        DIRECTION,
        CONTENT
    }

    public enum Shape {
        /** A labelled sentence with lines below it. */
        ITEM,
        /** A framed list under a title. */
        BOX,
        /** A table under a title; the first row holds the headings. */
        TABLE
    }

    /** How a line below an item begins on paper. */
    public enum Mark {
        DETAIL("-"),
        REMARK("※"),
        ARROW("‣");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public record Line(Mark mark, String text) {

        /** A line in the officer's notation; without a sign it is a detail. */
        static Line parse(String line) {
            return Arrays.stream(Mark.values())
                    .filter(mark -> line.startsWith(mark.sign()))
                    .findFirst()
                    .map(mark -> new Line(mark, line.substring(1).strip()))
                    .orElseGet(() -> new Line(Mark.DETAIL, line));
        }
    }

    /**
     * A piece of the sheet.
     *
     * @param label such as 맞춤형 설계, printed in brackets before the text
     * @param text the sentence of an item, the title of a box or a table
     * @param body the lines below, in the officer's notation
     */
    public record Content(
            UUID id,
            int version,
            String key,
            Part part,
            Shape shape,
            @Nullable String label,
            String text,
            String body,
            @Nullable LocalDate retiredOn,
            @Nullable String source) {

        /** A bar between cells; one inside a token is the token's own. */
        private static final Pattern CELLS = Pattern.compile("\\|(?![^{}]*}})");

        public List<Line> lines() {
            return body.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(Line::parse)
                    .toList();
        }

        /** The cells of a table. */
        public List<List<String>> rows() {
            return body.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.stream(CELLS.split(line, -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        }

        public boolean isRetired(LocalDate day) {
            return retiredOn != null && !day.isBefore(retiredOn);
        }

        Content withTexts(String otherText, String otherBody) {
            return new Content(id, version, key, part, shape, label, otherText, otherBody, retiredOn, source);
        }
    }

    public Sheet {
        units = List.copyOf(units);
        budgetLines = List.copyOf(budgetLines);
        duties = List.copyOf(duties);
        contents = List.copyOf(contents);
        milestones = List.copyOf(milestones);
    }

    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? titleEn : titleKo;
    }

    public String purpose(Locale locale) {
        return "en".equals(locale.getLanguage()) ? purposeEn : purposeKo;
    }

    /** The unit in charge. */
    public String unit() {
        return units.getFirst();
    }

    public List<Content> contents(Part part) {
        return contents.stream().filter(each -> each.part() == part).toList();
    }

    public Optional<Content> findContent(String key) {
        return contents.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Optional<Milestone> findMilestone(String key) {
        return milestones.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** What the sheet announces, as printed under 향후계획. */
    public List<Milestone> plans() {
        return milestones.stream()
                .filter(each -> each.kind() == Milestone.Kind.PLAN)
                .toList();
    }

    /** The same sheet with the periods of its milestones written out; figure tokens stay. */
    public Sheet readable() {
        var written = contents.stream().map(this::readable).toList();
        return new Sheet(
                id,
                version,
                year,
                code,
                titleKo,
                titleEn,
                new MilestoneTokens(this).writtenOut(purposeKo),
                purposeEn,
                units,
                budgetLines,
                duties,
                written,
                milestones,
                source);
    }

    /** A text with the periods of this sheet's milestones written out. */
    String readable(String text) {
        return new MilestoneTokens(this).writtenOut(text);
    }

    /** A piece of this sheet, or a draft for it, with the periods written out. */
    public Content readable(Content content) {
        var tokens = new MilestoneTokens(this);
        return content.withTexts(tokens.writtenOut(content.text()), tokens.writtenOut(content.body()));
    }

    /** Milestones that a text tells as carried out although on this day they are not. */
    public List<Milestone> contradictions(LocalDate day) {
        var tokens = new MilestoneTokens(this);
        return contents.stream()
                .flatMap(each -> tokens.toldAsDone(each.text() + "\n" + each.body()).stream())
                .filter(milestone -> !milestone.isDone(day))
                .distinct()
                .toList();
    }
}
