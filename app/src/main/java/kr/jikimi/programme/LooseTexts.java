package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.indicators.BareNumbers;
import kr.jikimi.indicators.BrokenTokens;
import kr.jikimi.programme.Sheet.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the texts of a sheet that still say something without a record behind it. */
@Component
public class LooseTexts {

    private final BrokenTokens tokens;

    LooseTexts(BrokenTokens tokens) {
        this.tokens = tokens;
    }

    /** In the order of the sheet; pieces retired on the day are not printed and not listed. */
    public List<LooseText> list(Sheet sheet, LocalDate day) {
        var pieces = sheet.contents().stream()
                .filter(each -> !each.isRetired(day))
                .map(each -> loose(sheet, each, each.text() + "\n" + each.body()));
        return Stream.concat(Stream.of(loose(sheet, null, sheet.purposeKo())), pieces)
                .filter(each -> !each.numbers().isEmpty() || !each.tokens().isEmpty())
                .toList();
    }

    private LooseText loose(Sheet sheet, @Nullable Content content, String text) {
        var readable = sheet.readable(text);
        return new LooseText(sheet, content, BareNumbers.in(text), tokens.in(readable));
    }
}
