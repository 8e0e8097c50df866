package kr.jikimi.formats.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.jikimi.formats.BadInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A value of a JSON file and the path to it; whoever asks for what it is not gets a complaint that names both. */
final class JsonValue {

    private static final int SHOWN = 60;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path file;
    private final String path;
    private final JsonNode node;

    private JsonValue(Path file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BadInput(file.toString(), "no readable file", "a scenario in JSON", "check the path.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadInput(file.toString(), e.getMessage() + "", "a readable file", "check the disk.");
        }
    }

    static JsonValue parse(Path file, byte[] bytes) {
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node == null || node.isMissingNode()) {
                throw new BadInput(file.toString(), "an empty file", "a JSON object", "write the scenario into it.");
            }
            return new JsonValue(file, "", node);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new BadInput(
                    at == null ? file.toString() : file + ": line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    e.getOriginalMessage()
                            .lines()
                            .findFirst()
                            .orElse("")
                            .replaceFirst(": (enable|was expecting) .*", ""),
                    "JSON",
                    "look for a missing or surplus comma, quote or bracket there; numbers are written as 1.5, never NaN.");
        }
    }

    /** The same value, after making sure that it is an object with these keys and no others. */
    JsonValue object(List<String> required, List<String> optional) {
        if (!node.isObject()) {
            throw wrong("an object", "write it as { ... }.");
        }
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw new BadInput(
                        where(path),
                        "the unknown key \"" + key + "\"",
                        "one of: " + String.join(", ", known),
                        Spelling.nearest(key, known)
                                .map(near -> "you mean \"" + near + "\".")
                                .orElse("remove it."));
            }
        }
        for (String key : required) {
            if (!node.has(key)) {
                throw new BadInput(where(path), "no \"" + key + "\"", "the key \"" + key + "\"", "add it.");
            }
        }
        return this;
    }

    boolean has(String key) {
        return node.has(key);
    }

    JsonValue at(String key) {
        return new JsonValue(file, path.isEmpty() ? key : path + "." + key, node.path(key));
    }

    Optional<JsonValue> find(String key) {
        return node.has(key) ? Optional.of(at(key)) : Optional.empty();
    }

    /** The values of an optional list. */
    List<JsonValue> listOrNone(String key) {
        return find(key).map(JsonValue::list).orElse(List.of());
    }

    List<JsonValue> list() {
        if (!node.isArray()) {
            throw wrong("a list", "write it as [ ... ].");
        }
        List<JsonValue> values = new ArrayList<>();
        for (int k = 0; k < node.size(); k++) {
            values.add(new JsonValue(file, path + "[" + k + "]", node.get(k)));
        }
        return values;
    }

    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("a text that is not empty", "write it in quotes.");
        }
        node.stringValue().chars().filter(JsonValue::isUnseen).findFirst().ifPresent(sign -> {
            throw refused(
                    String.format("a text with the unseen character U+%04X", sign),
                    "a text of characters that show",
                    "write it anew by hand; such characters come along when text is copied.");
        });
        return node.stringValue();
    }

    /** Control characters, and those that turn the direction of writing: two ids that look alike would differ. */
    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || sign == 0x061C
                || sign == 0x200E
                || sign == 0x200F
                || sign >= 0x202A && sign <= 0x202E
                || sign >= 0x2066 && sign <= 0x2069;
    }

    /** One of a few words. */
    String word(List<String> words) {
        if (!node.isString() || !words.contains(node.stringValue())) {
            throw wrong("one of: " + String.join(", ", words), "choose one of them.");
        }
        return node.stringValue();
    }

    /** A number between two bounds, both allowed. */
    double number(double least, double most, String expected) {
        if (!node.isNumber()) {
            throw wrong(expected, "write a plain number, without quotes.");
        }
        double value = node.isFloatingPointNumber() ? node.doubleValue() : Double.parseDouble(node.toString());
        if (!(value >= least && value <= most)) {
            throw wrong(expected, "correct the value.");
        }
        return value;
    }

    int count(int least, int most, String expected) {
        double value = number(least, most, expected);
        if (value != Math.rint(value)) {
            throw wrong(expected, "round it.");
        }
        return (int) value;
    }

    /** What the maker makes; what it refuses is told with the place of this value. */
    <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw wrong("something else: " + e.getMessage(), "correct the value.");
        }
    }

    BadInput wrong(String expected, String remedy) {
        return new BadInput(where(path), shown(node), expected, remedy);
    }

    BadInput refused(String found, String expected, String remedy) {
        return new BadInput(where(path), found, expected, remedy);
    }

    private String where(String path) {
        return path.isEmpty() ? file.toString() : file + ": " + path;
    }

    private static String shown(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "nothing";
        }
        String text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
