package kr.jikimi.districts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The city drawn as SVG: one shape per district, labels to be drawn after all shapes. */
record DistrictMap(int width, int height, List<Shape> shapes) {

    private static final int WIDTH = 1000;
    private static final int MARGIN = 8;

    /** A district on paper, with the police stations that stand in it. */
    record Shape(District district, String path, Outline.Spot label, List<Station> stations) {

        /** The name without its ending, as maps write it. */
        public String shortName(Locale locale) {
            var name = district.name(locale);
            return name.length() > 2 ? name.replaceAll("(구|-gu)$", "") : name;
        }

        public String stationNames(Locale locale) {
            return stations.stream().map(each -> each.name(locale)).collect(Collectors.joining(", "));
        }
    }

    static DistrictMap of(List<District> districts, Map<String, Outline> outlines, List<Station> stations) {
        var drawn = districts.stream()
                .filter(each -> outlines.containsKey(each.code()))
                .toList();
        if (drawn.isEmpty()) {
            return new DistrictMap(WIDTH, WIDTH, List.of());
        }
        var projection =
                projection(drawn.stream().map(each -> get(outlines, each)).toList());
        var shapes = drawn.stream()
                .map(each -> shape(each, get(outlines, each).on(projection), stations))
                .toList();
        double bottom = drawn.stream()
                .mapToDouble(each -> get(outlines, each).min(1))
                .min()
                .orElseThrow();
        return new DistrictMap(WIDTH + 2 * MARGIN, (int) Math.ceil(projection.y(bottom)) + 2 * MARGIN, shapes);
    }

    /** With a margin around, so that no border is cut. */
    public String viewBox() {
        return "%d %d %d %d".formatted(-MARGIN, -MARGIN, width, height);
    }

    private static Projection projection(List<Outline> outlines) {
        return Projection.of(
                outlines.stream().mapToDouble(each -> each.min(0)).min().orElseThrow(),
                outlines.stream().mapToDouble(each -> each.min(1)).min().orElseThrow(),
                outlines.stream().mapToDouble(each -> each.max(0)).max().orElseThrow(),
                outlines.stream().mapToDouble(each -> each.max(1)).max().orElseThrow(),
                WIDTH);
    }

    private static Shape shape(District district, Outline outline, List<Station> stations) {
        var inside = stations.stream()
                .filter(each -> district.code().equals(each.standsIn()))
                .toList();
        return new Shape(district, outline.path(), outline.labelSpot(), inside);
    }

    private static Outline get(Map<String, Outline> outlines, District district) {
        return java.util.Objects.requireNonNull(outlines.get(district.code()));
    }
}
