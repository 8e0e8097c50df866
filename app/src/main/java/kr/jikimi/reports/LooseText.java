package kr.jikimi.reports;

import java.util.List;
import kr.jikimi.indicators.BareNumbers;

/**
 * A text that goes into a paper with numbers that are tied to nothing, or tokens that lead nowhere.
 *
 * @param where it stands, in words
 * @param address of the page on which it is read or mended
 */
public record LooseText(String where, String address, List<BareNumbers.Found> numbers, List<String> tokens) {

    public LooseText {
        numbers = List.copyOf(numbers);
        tokens = List.copyOf(tokens);
    }
}
