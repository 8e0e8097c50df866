package kr.jikimi.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import org.jspecify.annotations.Nullable;

/** What can be refused before anything is read. */
public final class Early {

    private Early() {}

    /** @param kind such as "a CSV file" */
    public static void readable(@Nullable Path file, String kind) {
        if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
            throw new BadInput(file.toString(), "no readable file", kind, "check the path.");
        }
    }

    /** That the files can be written; null stands for an option that was not given. */
    public static void writable(@Nullable Path... files) {
        Arrays.stream(files).filter(file -> file != null).forEach(WholeFile::check);
    }

    /** @param endings such as ".csv" */
    public static void ending(String option, @Nullable Path file, String... endings) {
        if (file != null && Arrays.stream(endings).noneMatch(lower(file)::endsWith)) {
            throw new BadInput(
                    option,
                    file.toString(),
                    "a name that ends in " + String.join(" or ", endings),
                    "try result" + endings[0] + ".");
        }
    }

    private static String lower(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /** @param example a value that would do */
    public static void positive(String option, double value, String example) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new BadInput(option, Numbers.text(value), "a number above zero", "try " + example + ".");
        }
    }
}
