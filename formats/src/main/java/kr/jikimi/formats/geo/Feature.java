package kr.jikimi.formats.geo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A place with what is known of it.
 *
 * @param path where it stands in its file, such as {@code $.features[3]}
 * @param geometry outer rings counter-clockwise, holes clockwise, valid
 * @param properties in the order of the file; numbers and texts alike as text
 */
public record Feature(String path, Geometry geometry, Map<String, String> properties) {

    public Feature {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
