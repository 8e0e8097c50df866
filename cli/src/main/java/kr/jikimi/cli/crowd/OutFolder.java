package kr.jikimi.cli.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.jikimi.formats.BadInput;

/**
 * The folder of the results. Files grow under another name beside their place and move there together at the end, so
 * that nobody sees half of one; results of an earlier run that this one does not replace are removed. A folder that was
 * made for results that did not come goes again.
 */
final class OutFolder implements AutoCloseable {

    private static final List<String> ALL = List.of(
            "summary.json", "density.csv", "density.png", "replay.html", "trajectories.sqlite", "trajectories.txt");

    private final Path folder;
    private final Map<String, Path> growing = new LinkedHashMap<>();

    /** Folders that were not there before, the innermost first. */
    private final List<Path> made;

    private OutFolder(Path folder, List<Path> made) {
        this.folder = folder;
        this.made = made;
    }

    /** Makes the folder and tries whether one can write into it. */
    static OutFolder at(Path folder) {
        ALL.forEach(name -> refuseFolder(folder.resolve(name)));
        List<Path> made = missing(folder);
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".try", ".part"));
            return new OutFolder(folder, made);
        } catch (IOException e) {
            made.forEach(OutFolder::deleteIfEmpty);
            throw new BadInput(
                    "--out " + folder,
                    "a place where no file can be written",
                    "a folder",
                    "choose another one, or change its permissions.");
        }
    }

    private static void refuseFolder(Path result) {
        if (Files.isDirectory(result)) {
            throw new BadInput(
                    "--out " + result.getParent(),
                    "a folder named " + result.getFileName() + " in it",
                    "room for the file of that name",
                    "choose another folder for the results, or rename that one.");
        }
    }

    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path each = folder.toAbsolutePath(); each != null && !Files.exists(each); each = each.getParent()) {
            missing.add(each);
        }
        return missing;
    }

    /** Where a result grows. */
    Path growing(String name) {
        return growing.computeIfAbsent(name, each -> folder.resolve("." + each + ".part"));
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(growing(name), bytes);
        } catch (IOException e) {
            throw full(name, e);
        }
    }

    /** Forgets a result that has not become whole. */
    void drop(String name) {
        Path part = growing.remove(name);
        if (part != null) {
            delete(part);
        }
    }

    /** Moves everything to its place; tells whether results of an earlier run stood there. */
    boolean publish() {
        boolean replaced = ALL.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
        for (String name : ALL) {
            Path part = growing.get(name);
            if (part == null) {
                delete(folder.resolve(name));
                continue;
            }
            try {
                Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw full(name, e);
            }
        }
        growing.clear();
        return replaced;
    }

    /** Removes what has not been published. */
    @Override
    public void close() {
        growing.values().forEach(OutFolder::delete);
        growing.clear();
        made.forEach(OutFolder::deleteIfEmpty);
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // there is something in it: it stays
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private BadInput full(String name, IOException e) {
        return new BadInput(
                folder.resolve(name).toString(),
                e.getMessage() + "",
                "room to write",
                "free some of the disk, or choose another folder.");
    }
}
