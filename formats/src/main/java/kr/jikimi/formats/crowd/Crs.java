package kr.jikimi.formats.crowd;

import java.util.Arrays;
import java.util.List;

/** Coordinate reference systems of a scenario. */
public enum Crs {
    /** Plane metres, x to the east, y to the north, from any origin. */
    LOCAL("local"),
    /** Korea 2000 / Unified CS, metres. */
    EPSG_5179("EPSG:5179"),
    /** WGS 84, degrees, longitude first; projected to metres when read. */
    EPSG_4326("EPSG:4326");

    private final String text;

    Crs(String text) {
        this.text = text;
    }

    /** As written in the file. */
    public String text() {
        return text;
    }

    static Crs of(JsonValue value) {
        String word = value.word(texts());
        return Arrays.stream(values())
                .filter(crs -> crs.text.equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts() {
        return Arrays.stream(values()).map(Crs::text).toList();
    }
}
