package kr.jikimi.formats.crowd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import kr.jikimi.crowd.spi.Frame;
import kr.jikimi.crowd.spi.TrajectorySink;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes the trajectories of one replica as an SQLite database in JuPedSim's layout, version 2 (with the direction in
 * which people look), which PedPy reads. One geometry for all frames: the walkable area without the obstacles, as WKT.
 * The same frames give the same bytes. For one thread.
 */
public final class TrajectoryDatabase implements TrajectorySink, AutoCloseable {

    private static final List<String> LAYOUT = List.of(
            "PRAGMA page_size=4096",
            "PRAGMA synchronous=OFF",
            "PRAGMA journal_mode=OFF",
            "CREATE TABLE trajectory_data (frame INTEGER NOT NULL, id INTEGER NOT NULL, pos_x REAL NOT NULL,"
                    + " pos_y REAL NOT NULL, ori_x REAL NOT NULL, ori_y REAL NOT NULL)",
            "CREATE TABLE metadata (key TEXT NOT NULL UNIQUE PRIMARY KEY, value TEXT NOT NULL)",
            "CREATE TABLE geometry (hash INTEGER NOT NULL, wkt TEXT NOT NULL)",
            "CREATE UNIQUE INDEX geometry_hash ON geometry (hash)",
            "CREATE TABLE frame_data (frame INTEGER NOT NULL, geometry_hash INTEGER NOT NULL)");

    private final Connection connection;
    private final PreparedStatement person;
    private final PreparedStatement frame;
    private final long geometry;
    private int frames;

    /**
     * Begins a new database.
     *
     * @param file replaced when it is there
     * @param framesPerSecond of the frames that will come
     * @param walkable where people can walk
     */
    public TrajectoryDatabase(Path file, double framesPerSecond, Geometry walkable) {
        try {
            Files.deleteIfExists(file);
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                for (String each : LAYOUT) {
                    statement.execute(each);
                }
            }
            connection.setAutoCommit(false);
            String wkt = walkable.toText();
            geometry = hash(wkt);
            insert("INSERT INTO geometry VALUES (?, ?)", geometry, wkt);
            metadata(framesPerSecond, walkable);
            person = connection.prepareStatement("INSERT INTO trajectory_data VALUES (?, ?, ?, ?, ?, ?)");
            frame = connection.prepareStatement("INSERT INTO frame_data VALUES (?, ?)");
        } catch (SQLException | IOException e) {
            throw new IllegalArgumentException(
                    "%s: the trajectories cannot be written: %s%nMaybe check the folder and the room on the disk."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** Takes every frame it is given as the next one. */
    @Override
    public void accept(Frame shown) {
        try {
            for (int k = 0; k < shown.size(); k++) {
                person.setInt(1, frames);
                person.setInt(2, shown.id(k));
                person.setDouble(3, shown.x(k));
                person.setDouble(4, shown.y(k));
                person.setDouble(5, shown.directionX(k));
                person.setDouble(6, shown.directionY(k));
                person.addBatch();
            }
            person.executeBatch();
            frame.setInt(1, frames);
            frame.setLong(2, geometry);
            frame.executeUpdate();
            frames++;
        } catch (SQLException e) {
            throw full(e);
        }
    }

    /** Says in the metadata, under {@code partial}, that the run was stopped. */
    public void markPartial() {
        try {
            insert("INSERT OR REPLACE INTO metadata VALUES (?, ?)", "partial", "true");
        } catch (SQLException e) {
            throw full(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            person.close();
            frame.close();
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE INDEX frame_id_idx ON trajectory_data (frame, id)");
            }
        } catch (SQLException e) {
            throw full(e);
        }
    }

    private void metadata(double framesPerSecond, Geometry walkable) throws SQLException {
        var box = walkable.getEnvelopeInternal();
        Map<String, Object> entries = new TreeMap<>(Map.of(
                "version", 2,
                "fps", framesPerSecond,
                "xmin", box.getMinX(),
                "xmax", box.getMaxX(),
                "ymin", box.getMinY(),
                "ymax", box.getMaxY()));
        for (var entry : entries.entrySet()) {
            insert(
                    "INSERT INTO metadata VALUES (?, ?)",
                    entry.getKey(),
                    entry.getValue().toString());
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int k = 0; k < values.length; k++) {
                statement.setObject(k + 1, values[k]);
            }
            statement.executeUpdate();
        }
    }

    private static long hash(String wkt) {
        var sum = new CRC32C();
        sum.update(wkt.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static IllegalStateException full(SQLException e) {
        return new IllegalStateException("The trajectories cannot be written: " + e.getMessage(), e);
    }
}
