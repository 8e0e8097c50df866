package kr.jikimi.crowd.verification;

import java.util.List;
import java.util.Optional;
import kr.jikimi.crowd.DensityGrid;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * A place seen from above, to be drawn: where people walked and where they stood at one moment.
 *
 * @param title what it shows
 * @param walkable the floor
 * @param exits the openings
 * @param trails where some of the people walked
 * @param people where everybody stood at a moment
 * @param density the grid below; empty: none
 */
public record PlaceView(
        String title,
        Geometry walkable,
        List<LineString> exits,
        List<Trail> trails,
        List<Person> people,
        Optional<DensityGrid> density) {

    public PlaceView {
        exits = List.copyOf(exits);
        trails = List.copyOf(trails);
        people = List.copyOf(people);
    }

    /** The way of one person; streams are numbered from 0. */
    public record Trail(int stream, List<Diagram.Point> points) {
        public Trail {
            points = List.copyOf(points);
        }
    }

    /** Where one person stands. */
    public record Person(int stream, double x, double y) {}
}
