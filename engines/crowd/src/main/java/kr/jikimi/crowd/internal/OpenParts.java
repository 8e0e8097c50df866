package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts of an edge, as shares 0..1, that exits open; tells what stays closed. */
final class OpenParts {

    interface Closed {
        void part(double from, double to);
    }

    private record Part(double from, double to) {}

    private final List<Part> open = new ArrayList<>();

    void add(double from, double to) {
        open.add(new Part(from, to));
    }

    void eachClosed(Closed closed) {
        open.sort(Comparator.comparingDouble(Part::from));
        double at = 0;
        for (Part part : open) {
            if (part.from() - at > 1e-9) {
                closed.part(at, part.from());
            }
            at = Math.max(at, part.to());
        }
        if (1 - at > 1e-9) {
            closed.part(at, 1);
        }
    }
}
