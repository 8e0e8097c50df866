package kr.jikimi.hotspot;

/** A box in the plane, in metres. The box of nothing has its west east of its east. */
public record Box(double west, double south, double east, double north) {

    static final Box NOTHING = new Box(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    public boolean isEmpty() {
        return !(west <= east && south <= north);
    }

    /** The box grown by some metres on every side. */
    public Box padded(double metres) {
        return new Box(west - metres, south - metres, east + metres, north + metres);
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        return new Box(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    public boolean contains(double x, double y) {
        return x >= west && x <= east && y >= south && y <= north;
    }
}
