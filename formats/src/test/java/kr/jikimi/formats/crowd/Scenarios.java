package kr.jikimi.formats.crowd;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A corridor of 20 by 10 m as a small valid scenario, to be spoilt by tests; single quotes stand for double ones. */
final class Scenarios {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static final String CORRIDOR = """
            {'crs': 'local', 'walkable': %s,
             'sources': [{'id': 's', 'area': %s, 'agents': 20}],
             'exits': [{'id': 'e', 'line': {'type': 'LineString', 'coordinates': [[20, 3], [20, 7]]}}],
             'until': 120}""".formatted(box(0, 0, 20, 10), box(1, 1, 5, 9));

    private Scenarios() {}

    static String box(double left, double bottom, double right, double top) {
        return "{'type': 'Polygon', 'coordinates': [[[%s, %s], [%s, %s], [%s, %s], [%s, %s], [%s, %s]]]}"
                .formatted(left, bottom, right, bottom, right, top, left, top, left, bottom);
    }

    /** The corridor with the values of some keys set anew; a value of nothing takes the key away. */
    static String corridor(String... keysAndValues) {
        var root = (ObjectNode) JSON.readTree(quoted(CORRIDOR));
        for (int k = 0; k < keysAndValues.length; k += 2) {
            if (keysAndValues[k + 1].isEmpty()) {
                root.remove(keysAndValues[k]);
            } else {
                root.set(keysAndValues[k], JSON.readTree(quoted(keysAndValues[k + 1])));
            }
        }
        return root.toString();
    }

    static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
