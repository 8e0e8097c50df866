package kr.jikimi.formats.crowd;

import static kr.jikimi.formats.crowd.Scenarios.box;
import static kr.jikimi.formats.crowd.Scenarios.corridor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.formats.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, with which words; and what the schema refuses the reader refuses, too. */
class RefusalTests {

    private static final Path DOCS = Path.of("..", "docs", "crowd");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(DOCS.resolve("scenario.schema.json")), InputFormat.JSON);

    @TempDir
    Path folder;

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ScenarioFile file(String json) {
        try {
            return ScenarioFile.read(Files.writeString(folder.resolve("s.json"), json));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Key, value, words of the complaint; refused by schema and reader. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            crs      | 'EPSG:3857'        | crs: found "EPSG:3857", expected one of: local, EPSG:5179, EPSG:4326
            until    | ``                 | found no "until"
            until    | '120'              | until: found "120", expected seconds
            until    | 0.01               | until: found 0.01, expected seconds between 1 and 604800
            until    | 1e300              | until: found
            until    | null               | until: found null
            radius   | 15                 | radius: found 15, expected metres between 0.1 and 0.3
            exit     | []                 | Maybe you mean "exits".
            colour   | 1                  | found the unknown key "colour", expected one of: crs, walkable
            sources  | {}                 | sources: found {}, expected a list
            sources  | [{'id': 's'}]      | sources[0]: found no "area"
            groups   | {'share': 2}       | groups.share: found 2, expected a share between 0 and 1
            groups   | {'share': 1, 'sizes': [1]} | groups.sizes[0]: found 1
            groups   | {'share': 1, 'sizes': []} | groups.sizes: found [], expected at least one size
            speed    | {'mean': 30}       | speed.mean: found 30
            walkable | {'type': 'Feature'} | walkable
            walkable | {'type': 'Polygon', 'coordinates': []} | walkable.coordinates: found []
            walkable | {'type': 'Polygon', 'coordinates': [[[0, 0], [1, 1]]]} | walkable.coordinates[0]
            walkable | {'type': 'Polygon', 'coordinates': [[[0, 'a'], [9, 0], [9, 9], [0, 0]]]} | coordinates[0][0][1]: found "a"
            exits    | [{'id': 'e', 'line': {'type': 'Point', 'coordinates': [1, 1]}}] | exits[0].line.type: found "Point"
            slopes   | [{'area': {'type': 'Polygon', 'coordinates': [[[1, 1], [5, 1], [5, 9], [1, 1]]]}, 'grade': 60, 'uphill': 0}] | slopes[0].grade: found 60, expected percent between 0 and 40
            exits    | [{'id': 'a\\u0000b', 'line': {'type': 'LineString', 'coordinates': [[20, 3], [20, 7]]}}] | exits[0].id: found a text with the unseen character U+0000
            exits    | [{'id': 'a\\u202eb', 'line': {'type': 'LineString', 'coordinates': [[20, 3], [20, 7]]}}] | exits[0].id: found a text with the unseen character U+202E
            exits    | [{'id': '', 'line': {'type': 'LineString', 'coordinates': [[20, 3], [20, 7]]}}] | exits[0].id
            """)
    void a01WhatTheSchemaRefusesTheReaderRefusesWithPlaceAndRemedy(String key, String value, String words) {
        String json = corridor(key, value);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> file(json))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(folder.resolve("s.json").toString())
                .hasMessageContaining(words)
                .hasMessageContaining("\nMaybe ");
    }

    static Stream<List<String>> sources() {
        return Stream.of(
                List.of("", "either \"agents\" or \"arrivals\""),
                List.of(", 'agents': 1, 'arrivals': [[0, 1]]", "either \"agents\" or \"arrivals\""),
                List.of(", 'agents': 2.5", "sources[0].agents: found 2.5"),
                List.of(", 'agents': -1", "sources[0].agents: found -1"),
                List.of(", 'agents': 1000000000", "sources[0].agents"),
                List.of(", 'arrivals': []", "sources[0].arrivals: found []"),
                List.of(", 'arrivals': [[0, 5, 6]]", "sources[0].arrivals[0]: found [0,5,6]"),
                List.of(
                        ", 'agents': 1, 'destinations': {'e': 60}",
                        "sources[0].destinations.e: found 60, expected a share between 0 and 1"),
                List.of(", 'agents': 1, 'destinations': {}", "at least one exit with a share above 0"),
                List.of(", 'agents': 1, 'colour': 1", "unknown key \"colour\""));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a02SourcesAreHeldToTheSchema(List<String> fragmentAndWords) {
        String json =
                corridor("sources", "[{'id': 's', 'area': " + box(1, 1, 5, 9) + fragmentAndWords.getFirst() + "}]");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> file(json)).hasMessageContaining(fragmentAndWords.getLast());
    }

    /** Counts and times of arrivals grow or stay; two points of one time are a jump. */
    @Test
    void a03ArrivalsThatDecreaseAreRefusedAndJumpsAreRead() {
        String curve = "[{'id': 's', 'area': " + box(1, 1, 5, 9) + ", 'arrivals': %s}]";
        assertThatThrownBy(() -> file(corridor("sources", curve.formatted("[[0, 0], [9, 50], [20, 40]]"))))
                .hasMessageContaining("sources[0].arrivals[2]: found [20,40]")
                .hasMessageContaining("\nMaybe write cumulative counts");
        assertThatThrownBy(() -> file(corridor("sources", curve.formatted("[[9, 0], [5, 50]]"))))
                .hasMessageContaining("sources[0].arrivals[1]: found [5,50]");
        assertThat(file(corridor("sources", curve.formatted("[[5, 0], [5, 50]]")))
                        .scenario()
                        .people())
                .isEqualTo(50);
    }

    /** What only somebody who looks at the shapes can see. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            walkable | {'type': 'Polygon', 'coordinates': [[[0, 0], [20, 10], [20, 0], [0, 10], [0, 0]]]} | Self-intersection) at [10.0, 5.0]
            walkable | {'type': 'Polygon', 'coordinates': [[[0, 0], [20, 0], [20, 10], [0, 10]]]} | Maybe repeat the first position at the end.
            walkable | {'type': 'Polygon', 'coordinates': [[[126.97, 37.56], [126.9702, 37.56], [126.9702, 37.5601], [126.97, 37.56]]]} | Maybe the coordinates are degrees: set "crs" to "EPSG:4326"
            exits    | [{'id': 'e', 'line': {'type': 'LineString', 'coordinates': [[20, 3], [20, 3]]}}] | exits[0].line.coordinates: found [[20,3],[20,3]], expected a line with a length
            measure  | [{'id': 'm', 'line': {'type': 'LineString', 'coordinates': [[9, 0], [9, 9]]}, 'from': 9, 'to': 3}] | measure[0].to: found 3
            sources  | [{'id': 's', 'area': {'type': 'Polygon', 'coordinates': [[[1, 1], [5, 1], [5, 9], [1, 1]]]}, 'agents': 9, 'destinations': {'e': 0.8, 'f': 0.4}}] | sources[0].destinations: found destinations with shares of 1.2 in all, expected at most 1
            walkable | {'type': 'Feature', 'geometry': {}} | Maybe take the "geometry" out of the feature.
            journeys | [{'source': 's', 'via': [], 'share': 0.7}, {'source': 's', 'via': [], 'share': 0.7}] | journeys[1]: found journeys of source "s" with shares of 1.4
            speed    | {'min': 1.5} | speed: found {"min":1.5}, expected min <= mean <= max
            """)
    void b01ShapesAndOrdersAreSeenByTheReader(String key, String value, String words) {
        assertThatThrownBy(() -> file(corridor(key, value)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(words)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void b02DegreesInMetresAndMetresInDegreesAreNamed() {
        String korea = box(126.97, 37.56, 126.9702, 37.5601);
        assertThatThrownBy(() -> file(corridor("crs", "'EPSG:5179'", "walkable", korea)))
                .hasMessageContaining("Maybe the coordinates are degrees");
        assertThatThrownBy(() -> file(corridor("crs", "'EPSG:4326'")))
                .hasMessageContaining("the coordinates are metres");
        assertThatThrownBy(() ->
                        file(corridor("crs", "'EPSG:4326'", "walkable", box(953_000, 1_952_000, 953_020, 1_952_010))))
                .hasMessageContaining("walkable.coordinates[0][0]")
                .hasMessageContaining("the coordinates are metres");
        assertThatThrownBy(
                        () -> file(corridor("crs", "'EPSG:4326'", "walkable", box(37.56, 126.97, 37.5601, 126.9702))))
                .hasMessageContaining("the latitude stands first");
        assertThatThrownBy(() -> file(corridor("walkable", box(0, 0, 20_000, 20_000))))
                .hasMessageContaining("20.0 by 20.0 km");
        assertThatThrownBy(() -> file(corridor("walkable", box(0, 0, 1001, 1000))))
                .hasMessageContaining("expected at most 1 square kilometre")
                .hasMessageContaining("\nMaybe simulate a part of it");
    }

    @Test
    void c01FilesThatAreNoJsonAreRefusedWithLineAndColumn() {
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve("none.json")))
                .hasMessageContaining("none.json: found no readable file");
        assertThatThrownBy(() -> ScenarioFile.read(folder)).hasMessageContaining("no readable file");
        assertThatThrownBy(() -> file("")).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> file("crs: local")).hasMessageContaining("line 1, column");
        assertThatThrownBy(() -> file("{\n  \"until\": NaN}")).hasMessageContaining("line 2, column");
        assertThatThrownBy(() -> file("[]")).hasMessageContaining("expected an object");
        assertThatThrownBy(() -> file(corridor() + "}")).hasMessageContaining("s.json: line");
        assertThatThrownBy(() -> file(corridor().replace("\"until\"", "\"crs\"")))
                .hasMessageContaining("crs");
    }

    @ParameterizedTest
    @CsvSource({"street-festival", "concert-plaza", "sloping-alley"})
    void d01TheWorkedScenariosFollowTheSchemaAndAreRead(String name) {
        Path file = DOCS.resolve(name + ".json");
        assertThat(SCHEMA.validate(read(file), InputFormat.JSON)).isEmpty();
        assertThat(ScenarioFile.read(file).scenario().people()).isGreaterThan(1000);
    }

    @Test
    void d02TheCorridorFollowsTheSchema() {
        assertThat(SCHEMA.validate(corridor(), InputFormat.JSON)).isEmpty();
    }
}
