package kr.jikimi.cli.crowd;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.spi.TrajectorySink;
import kr.jikimi.formats.crowd.TrajectoryDatabase;
import kr.jikimi.formats.crowd.TrajectoryText;

/** The trajectories of one replica while they are written. */
final class TrajectoryFiles implements AutoCloseable {

    static final String DATABASE = "trajectories.sqlite";
    static final String TEXT = "trajectories.txt";

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<TrajectorySink> sinks = new ArrayList<>();
    private final List<Runnable> marks = new ArrayList<>();

    /** Begins the files that are asked for, or none. */
    static TrajectoryFiles begin(Recording recording, Scenario scenario, OutFolder folder) {
        var files = new TrajectoryFiles();
        recording.framesPerSecond().ifPresent(frames -> {
            var database = new TrajectoryDatabase(folder.growing(DATABASE), frames, SiteDrawing.ground(scenario));
            files.open.add(database);
            files.sinks.add(database);
            files.marks.add(database::markPartial);
            if (recording.text()) {
                var text = new TrajectoryText(folder.growing(TEXT), frames);
                files.open.add(text);
                files.sinks.add(text);
                files.marks.add(text::markPartial);
            }
        });
        return files;
    }

    /** Hangs the files onto a camera. */
    void on(Camera camera, Recording recording) {
        for (TrajectorySink sink : sinks) {
            camera.with(sink, 1 / recording.framesPerSecond().orElseThrow());
        }
    }

    /** The run was stopped: the files say so. */
    void markPartial() {
        marks.forEach(Runnable::run);
    }

    @Override
    public void close() {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("The trajectories could not be closed.", e);
            }
        }
        open.clear();
    }
}
