package kr.jikimi.crowd.internal;

/** For every tile the pieces that come within a reach of it, in one array (compressed rows). Immutable once built. */
final class SegmentIndex {

    final Raster tiles;
    final Segments segments;
    final int[] start;
    final int[] list;

    /**
     * @param keep which pieces to take, or null for all
     * @param reach metres from the edge of a tile
     */
    SegmentIndex(Raster tiles, Segments segments, boolean[] keep, double reach) {
        this.tiles = tiles;
        this.segments = segments;
        this.start = new int[tiles.cells() + 1];
        scan(keep, reach, (tile, piece) -> start[tile + 1]++);
        for (int tile = 0; tile < tiles.cells(); tile++) {
            start[tile + 1] += start[tile];
        }
        this.list = new int[start[tiles.cells()]];
        int[] next = start.clone();
        scan(keep, reach, (tile, piece) -> list[next[tile]++] = piece);
    }

    /** Whether the way between two points crosses a piece listed at either end; owners equal to {@code except} do not count. */
    boolean blocks(double x0, double y0, double x1, double y1, int except) {
        int tile = tiles.index(x0, y0);
        for (int k = start[tile]; k < start[tile + 1]; k++) {
            int piece = list[k];
            if (segments.owner[piece] != except && segments.crosses(piece, x0, y0, x1, y1)) {
                return true;
            }
        }
        return false;
    }

    /** Square of the distance to the nearest listed piece; infinite when none is near. */
    double distanceSquared(double x, double y) {
        int tile = tiles.index(x, y);
        double least = Double.POSITIVE_INFINITY;
        for (int k = start[tile]; k < start[tile + 1]; k++) {
            least = Math.min(least, segments.distanceSquared(list[k], x, y));
        }
        return least;
    }

    private interface Hit {
        void at(int tile, int piece);
    }

    private void scan(boolean[] keep, double reach, Hit hit) {
        double far = reach + 0.7072 * tiles.cell();
        for (int piece = 0; piece < segments.size; piece++) {
            if (keep[piece]) {
                scan(piece, far, hit);
            }
        }
    }

    private void scan(int piece, double far, Hit hit) {
        int left = tiles.column(Math.min(segments.ax[piece], segments.bx[piece]) - far);
        int right = tiles.column(Math.max(segments.ax[piece], segments.bx[piece]) + far);
        int low = tiles.row(Math.min(segments.ay[piece], segments.by[piece]) - far);
        int high = tiles.row(Math.max(segments.ay[piece], segments.by[piece]) + far);
        for (int row = low; row <= high; row++) {
            for (int column = left; column <= right; column++) {
                int tile = row * tiles.columns() + column;
                if (segments.distanceSquared(piece, tiles.centreX(tile), tiles.centreY(tile)) <= far * far) {
                    hit.at(tile, piece);
                }
            }
        }
    }
}
