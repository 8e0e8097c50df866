package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Voronoi density of an area (Steffen, Seyfried 2010): every person has the cell of points nearer to him than to
 * anybody else, clipped to 2 m and to the walkable area; the density in it is one by its size. Cost: neighbours squared
 * per person near the area.
 */
final class Voronoi {

    /** Radius to which a cell is clipped, metres. */
    static final double CUT = 2;

    private static final int CORNERS = 32;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Geometry walkable;
    private final PreparedGeometry room;
    private final Geometry area;
    private final Envelope reach;

    Voronoi(Geometry walkable, Geometry area) {
        this.walkable = walkable;
        this.room = PreparedGeometryFactory.prepare(walkable);
        this.area = area;
        this.reach = new Envelope(area.getEnvelopeInternal());
        this.reach.expandBy(CUT);
    }

    /** Mean over the area, persons per square metre. */
    double density(People people) {
        List<Coordinate> near = near(people);
        double sum = 0;
        for (Coordinate person : near) {
            if (reach.contains(person)) {
                sum += share(cell(person, near));
            }
        }
        return sum / area.getArea();
    }

    private List<Coordinate> near(People people) {
        Envelope wide = new Envelope(reach);
        wide.expandBy(2 * CUT);
        List<Coordinate> near = new ArrayList<>();
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            if (wide.contains(people.x[person], people.y[person])) {
                near.add(new Coordinate(people.x[person], people.y[person]));
            }
        }
        return near;
    }

    /** Part of the cell in the area, as a share of the cell's size. */
    private double share(List<Coordinate> corners) {
        Geometry cell = polygon(corners);
        if (!room.containsProperly(cell)) {
            cell = OverlayNGRobust.overlay(cell, walkable, OverlayNG.INTERSECTION);
        }
        double size = cell.getArea();
        if (size <= 0) {
            return 0;
        }
        return OverlayNGRobust.overlay(cell, area, OverlayNG.INTERSECTION).getArea() / size;
    }

    private static Geometry polygon(List<Coordinate> corners) {
        if (corners.size() < 3) {
            return FACTORY.createPolygon();
        }
        List<Coordinate> ring = new ArrayList<>(corners);
        ring.add(corners.getFirst());
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }

    static List<Coordinate> cell(Coordinate person, List<Coordinate> others) {
        List<Coordinate> corners = new ArrayList<>();
        for (int k = 0; k < CORNERS; k++) {
            double angle = 2 * Math.PI * k / CORNERS;
            corners.add(new Coordinate(person.x + CUT * Math.cos(angle), person.y + CUT * Math.sin(angle)));
        }
        for (Coordinate other : others) {
            double distance = person.distance(other);
            if (distance > 0 && distance < 2 * CUT) {
                corners = cut(corners, person, other);
            }
        }
        return corners;
    }

    /** Keeps what is nearer to the person than to the other (Sutherland, Hodgman 1974). */
    private static List<Coordinate> cut(List<Coordinate> corners, Coordinate person, Coordinate other) {
        List<Coordinate> kept = new ArrayList<>(corners.size() + 1);
        for (int k = 0; k < corners.size(); k++) {
            Coordinate a = corners.get(k);
            Coordinate b = corners.get((k + 1) % corners.size());
            double sideA = side(a, person, other);
            double sideB = side(b, person, other);
            if (sideA <= 0) {
                kept.add(a);
            }
            if (sideA < 0 != sideB < 0 && sideA != sideB) {
                double share = sideA / (sideA - sideB);
                kept.add(new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)));
            }
        }
        return kept;
    }

    /** Below 0 where a point is nearer to the person. */
    private static double side(Coordinate point, Coordinate person, Coordinate other) {
        double mx = (person.x + other.x) / 2;
        double my = (person.y + other.y) / 2;
        return (point.x - mx) * (other.x - person.x) + (point.y - my) * (other.y - person.y);
    }
}
