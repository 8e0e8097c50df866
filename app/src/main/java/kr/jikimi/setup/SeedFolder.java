package kr.jikimi.setup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.jikimi.foundation.YamlNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A seed folder, on disk ({@code file:}) or inside the jar ({@code classpath:}). */
public final class SeedFolder {

    private final String location;
    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    public SeedFolder(String location) {
        this.location = location.endsWith("/") ? location : location + "/";
    }

    public String location() {
        return location;
    }

    /** A file by its path in the folder, such as {@code budget.yaml}. */
    public Optional<YamlNode> find(String path) {
        var resource = resolver.getResource(location + path);
        return resource.exists() ? Optional.of(read(resource, path)) : Optional.empty();
    }

    /** All YAML files of a sub-folder, by name. */
    public List<YamlNode> list(String subfolder) {
        try {
            return Arrays.stream(resolver.getResources(location + subfolder + "/*.yaml"))
                    .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.getFilename())))
                    .map(each -> read(each, subfolder + "/" + each.getFilename()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A file as it is, for formats other than YAML. */
    public Optional<String> findText(String path) {
        var resource = resolver.getResource(location + path);
        try {
            return resource.exists()
                    ? Optional.of(resource.getContentAsString(StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlNode read(Resource resource, String path) {
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            return YamlNode.read(path, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
