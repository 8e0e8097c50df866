package kr.jikimi.cli.crowd;

/** A corridor of 20 by 10 m with people at its west end and a door in the east, as JSON to be changed by tests. */
final class Corridor {

    private Corridor() {}

    static String json() {
        return """
                {"crs": "local",
                 "walkable": {"type": "Polygon", "coordinates": [[[0, 0], [20, 0], [20, 10], [0, 10], [0, 0]]]},
                 "sources": [{"id": "west", "area": %s, "agents": 60}],
                 "exits": [{"id": "door", "line": {"type": "LineString", "coordinates": [[20, 4], [20, 6]]}}],
                 "measure": [{"id": "before the door", "area": %s}, {"id": "middle", "line": {"type": "LineString", "coordinates": [[10, 0], [10, 10]]}}],
                 "until": 300}
                """.formatted(area(1, 1, 6, 9), area(16, 2, 20, 8));
    }

    static String area(double left, double bottom, double right, double top) {
        return "{\"type\": \"Polygon\", \"coordinates\": [[[%1$s, %2$s], [%3$s, %2$s], [%3$s, %4$s], [%1$s, %4$s], [%1$s, %2$s]]]}"
                .formatted(left, bottom, right, top);
    }
}
