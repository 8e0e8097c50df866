package kr.jikimi.formats.counts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One count of a file.
 *
 * @param codes one per dimension
 * @param value null where the file hides it
 * @param where file, row and column, for messages
 */
public record CountCell(List<String> codes, @Nullable Long value, String where) {

    public CountCell {
        codes = List.copyOf(codes);
    }
}
