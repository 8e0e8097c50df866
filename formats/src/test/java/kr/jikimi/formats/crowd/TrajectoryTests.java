package kr.jikimi.formats.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.spi.TrajectorySink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the files with the very queries and rules of PedPy (pedpy/io/jupedsim_loader.py, ped_data_archive_loader.py). */
class TrajectoryTests {

    @TempDir
    Path folder;

    private Scenario scenario() throws IOException {
        return ScenarioFile.read(Files.writeString(folder.resolve("s.json"), Scenarios.corridor()))
                .scenario();
    }

    private void run(TrajectorySink sink) throws IOException {
        CrowdSimulation.run(CrowdRequest.of(scenario()).withSink(sink, 0.5));
    }

    @Test
    void thePedPyQueriesFindFramesPeopleRateAndGeometry() throws IOException, SQLException {
        Path file = folder.resolve("t.sqlite");
        try (var database = new TrajectoryDatabase(file, 2, scenario().walkable())) {
            run(database);
        }
        assertThat(rows(file, "select frame, id, pos_x as x, pos_y as y from trajectory_data where frame = 0"))
                .hasSize(20);
        assertThat(rows(file, "select value from metadata where key = 'fps'")).containsExactly("2.0");
        assertThat(rows(file, "SELECT value FROM metadata WHERE key = 'version'"))
                .containsExactly("2");
        assertThat(rows(file, "SELECT wkt FROM geometry"))
                .containsExactly(scenario().walkable().toText());
        assertThat(rows(file, "select count(*) from frame_data f join geometry g on f.geometry_hash = g.hash"))
                .isEqualTo(rows(file, "select max(frame) + 1 from frame_data"));
        assertThat(rows(file, "select ori_x * ori_x + ori_y * ori_y from trajectory_data where frame = 3 limit 1")
                        .getFirst())
                .startsWith("1.0");
    }

    @Test
    void theSameFramesGiveTheSameBytes() throws IOException {
        List<byte[]> written = new ArrayList<>();
        for (String name : List.of("one.sqlite", "two.sqlite")) {
            try (var database =
                    new TrajectoryDatabase(folder.resolve(name), 2, scenario().walkable())) {
                run(database);
            }
            written.add(Files.readAllBytes(folder.resolve(name)));
        }
        assertThat(written.getFirst()).isEqualTo(written.getLast());
    }

    @Test
    void theTextHasRateUnitAndFiveColumns() throws IOException {
        Path file = folder.resolve("t.txt");
        try (var text = new TrajectoryText(file, 2)) {
            run(text);
        }
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).contains("framerate").contains(" 2.0");
        assertThat(lines.get(1)).startsWith("#").contains("x/m");
        assertThat(lines.get(2).split(" ")).hasSize(5);
        assertThat(lines.subList(2, 22)).allMatch(line -> line.split(" ")[1].equals("0"));
    }

    private static List<String> rows(Path file, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
