package kr.jikimi.programme;

import java.util.List;
import kr.jikimi.indicators.BareNumbers;
import kr.jikimi.programme.Sheet.Content;
import org.jspecify.annotations.Nullable;

/**
 * A text of a sheet with numbers that are tied to nothing, or with tokens that lead nowhere.
 *
 * @param content the piece; absent: the purpose of the sheet
 */
public record LooseText(Sheet sheet, @Nullable Content content, List<BareNumbers.Found> numbers, List<String> tokens) {

    public LooseText {
        numbers = List.copyOf(numbers);
        tokens = List.copyOf(tokens);
    }
}
