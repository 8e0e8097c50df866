package kr.jikimi.formats.crowd;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kr.jikimi.crowd.spi.Frame;
import kr.jikimi.crowd.spi.TrajectorySink;

/**
 * Writes the trajectories of one replica as text in the form of the Pedestrian Dynamics Data Archive, which PedPy reads
 * with {@code load_trajectory_from_txt}: id, frame, x, y, z; metres, three decimals. For one thread.
 */
public final class TrajectoryText implements TrajectorySink, AutoCloseable {

    private final PrintStream out;
    private int frames;

    /** Begins a new file, in place of one that is there. */
    public TrajectoryText(Path file, double framesPerSecond) {
        try {
            out = new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), false, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "%s: the trajectories cannot be written.%nMaybe check the folder and the room on the disk."
                            .formatted(file),
                    e);
        }
        out.print("# framerate: " + framesPerSecond + "\n# id frame x/m y/m z/m\n");
    }

    /** Says at the end of the file that the run was stopped. */
    public void markPartial() {
        out.print("# partial: the run was stopped after these frames\n");
    }

    @Override
    public void accept(Frame shown) {
        for (int k = 0; k < shown.size(); k++) {
            out.print(
                    String.format(Locale.ROOT, "%d %d %.3f %.3f 0.000\n", shown.id(k), frames, shown.x(k), shown.y(k)));
        }
        frames++;
    }

    @Override
    public void close() {
        out.close();
        if (out.checkError()) {
            throw new IllegalStateException("The text of the trajectories could not be written whole.");
        }
    }
}
