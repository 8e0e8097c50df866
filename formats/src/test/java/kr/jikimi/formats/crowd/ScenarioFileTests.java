package kr.jikimi.formats.crowd;

import static kr.jikimi.formats.crowd.Scenarios.box;
import static kr.jikimi.formats.crowd.Scenarios.corridor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.jikimi.crowd.Groups;
import kr.jikimi.crowd.OneWay;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.WalkingSpeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTests {

    private static final String LINE = "{'type': 'LineString', 'coordinates': [[10, 0], [10, 10]]}";

    @TempDir
    Path folder;

    private ScenarioFile read(String json) throws IOException {
        return ScenarioFile.read(Files.writeString(folder.resolve("scenario.json"), json));
    }

    @Test
    void a01GivesEveryDefaultToWhoLeavesItOut() throws IOException {
        Scenario scenario = read(corridor()).scenario();
        assertThat(scenario.obstacles()).isEmpty();
        assertThat(scenario.groups()).isEqualTo(Groups.none());
        assertThat(scenario.speed()).isEqualTo(WalkingSpeed.weidmann());
        assertThat(scenario.radius()).isEqualTo(0.15);
        assertThat(scenario.exits().getFirst().openFrom()).isZero();
        assertThat(scenario.exits().getFirst().openTo()).isInfinite();
        assertThat(scenario.sources().getFirst().destinations()).isEmpty();
        assertThat(scenario.people()).isEqualTo(20);
    }

    @Test
    void a02ReadsEveryKey() throws IOException {
        Scenario scenario = read(corridor(
                        "obstacles", "[" + box(8, 1, 9, 2) + "]",
                        "sources",
                                "[{'id': 's', 'area': " + box(1, 1, 5, 9)
                                        + ", 'arrivals': [[0, 0], [60, 30]], 'destinations': {'e': 0.7}}]",
                        "exits", "[{'id': 'e', 'line': " + LINE + ", 'openFrom': 5, 'openTo': 100}]",
                        "waypoints", "[{'id': 'w', 'area': " + box(6, 4, 8, 6) + ", 'wait': 12, 'capacity': 3}]",
                        "journeys", "[{'source': 's', 'via': ['w'], 'share': 0.5}]",
                        "barriers", "[{'line': " + LINE + ", 'from': 10, 'to': 20}]",
                        "oneWay", "[{'line': " + LINE + ", 'towards': 'right'}]",
                        "groups", "{'share': 0.4}",
                        "slopes", "[{'area': " + box(5, 0, 9, 9) + ", 'grade': 10, 'uphill': 90}]",
                        "speed", "{'mean': 1.2}",
                        "radius", "0.2",
                        "measure",
                                "[{'id': 'm', 'line': " + LINE + ", 'from': 1, 'to': 9}, {'id': 'n', 'area': "
                                        + box(6, 4, 8, 6) + "}]",
                        "until", "600"))
                .scenario();
        assertThat(scenario.obstacles()).hasSize(1);
        Source source = scenario.sources().getFirst();
        assertThat(source.arrivals()).containsExactly(new Source.Arrival(0, 0), new Source.Arrival(60, 30));
        assertThat(source.destinations()).containsEntry("e", 0.7);
        assertThat(scenario.exits().getFirst().openFrom()).isEqualTo(5);
        assertThat(scenario.exits().getFirst().openTo()).isEqualTo(100);
        assertThat(scenario.waypoints().getFirst().waitSeconds()).isEqualTo(12);
        assertThat(scenario.waypoints().getFirst().capacity()).isEqualTo(3);
        assertThat(scenario.journeys().getFirst().via()).containsExactly("w");
        assertThat(scenario.barriers().getFirst().to()).isEqualTo(20);
        assertThat(scenario.oneWay().getFirst().towards()).isEqualTo(OneWay.Side.RIGHT);
        assertThat(scenario.groups()).isEqualTo(new Groups(0.4, List.of(2, 3)));
        assertThat(scenario.slopes().getFirst().grade()).isEqualTo(10);
        assertThat(scenario.speed()).isEqualTo(new WalkingSpeed(1.2, 0.26, 0.5, 2.2));
        assertThat(scenario.radius()).isEqualTo(0.2);
        assertThat(scenario.measures()).hasSize(2);
        assertThat(scenario.until()).isEqualTo(600);
    }

    @Test
    void a03HashesTheBytesOfTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("same.json"), corridor());
        // printf '' | sha256sum is e3b0c442...; here only that equal bytes give equal hashes and others do not
        assertThat(ScenarioFile.read(file).hash())
                .isEqualTo(read(corridor()).hash())
                .hasSize(64);
        assertThat(read(corridor() + "\n").hash())
                .isNotEqualTo(ScenarioFile.read(file).hash());
    }

    @Test
    void b01ProjectsDegreesInKoreaToTheUnifiedSystem() throws IOException {
        // 0.001 degrees of longitude at 37.5 N are 88.5 m, of latitude 111.0 m (WGS 84)
        var file = read(
                corridor(
                        "crs",
                        "'EPSG:4326'",
                        "walkable",
                        box(127.0, 37.5, 127.001, 37.501),
                        "sources",
                        "[{'id': 's', 'area': " + box(127.0001, 37.5001, 127.0005, 37.5005) + ", 'agents': 9}]",
                        "exits",
                        "[{'id': 'e', 'line': {'type': 'LineString', 'coordinates': [[127.001, 37.5002], [127.001, 37.5004]]}}]"));
        var box = file.scenario().walkable().getEnvelopeInternal();
        assertThat(file.metres().name()).isEqualTo("EPSG:5179");
        assertThat(box.getWidth()).isCloseTo(88.4, within(0.9));
        assertThat(box.getHeight()).isCloseTo(111.0, within(0.9));
        assertThat(box.getMinX()).isBetween(955_000.0, 956_000.0);
        var back = file.metres().degrees(box.centre().x, box.centre().y).orElseThrow();
        assertThat(back.x).isCloseTo(127.0005, within(1e-5));
        assertThat(back.y).isCloseTo(37.5005, within(1e-5));
    }

    @Test
    void b02ProjectsDegreesElsewhereToTheirUtmZone() throws IOException {
        var file = read(corridor("crs", "'EPSG:4326'", "walkable", box(2.35, 48.85, 2.351, 48.851)));
        assertThat(file.metres().name()).isEqualTo("EPSG:32631");
        assertThat(file.scenario().walkable().getEnvelopeInternal().getWidth()).isBetween(72.0, 75.0);
    }
}
