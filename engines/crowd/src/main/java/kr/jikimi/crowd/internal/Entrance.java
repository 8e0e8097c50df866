package kr.jikimi.crowd.internal;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;

/** Lets people in at their time, where there is room. */
final class Entrance {

    private static final int TRIES = 20;
    private static final int FIRST_TRIES = 40;

    private final Epochs epochs;
    private final Scenario scenario;
    private final People people;
    private final Neighbours neighbours;
    private final RandomGenerator random;
    private final double spacing;
    private final int[] next;
    private final int[] end;
    private final int[][] cellsOf;
    private final boolean[][] areas;
    private Epochs.Epoch epoch;
    private final int[] newcomer;
    private int newcomers;
    private double foundX;
    private double foundY;

    Entrance(Epochs epochs, People people, Neighbours neighbours, RandomGenerator random, double spacing) {
        this.epochs = epochs;
        this.scenario = epochs.floor.scenario;
        this.people = people;
        this.neighbours = neighbours;
        this.random = random;
        this.spacing = spacing;
        int sources = scenario.sources().size();
        this.next = new int[sources];
        this.end = new int[sources];
        this.cellsOf = new int[sources][];
        this.areas = new boolean[sources][];
        this.newcomer = new int[people.count];
        this.epoch = epochs.at(0);
        int first = 0;
        for (int k = 0; k < sources; k++) {
            Source source = scenario.sources().get(k);
            next[k] = first;
            first += source.total();
            end[k] = first;
            areas[k] = epochs.floor.cells.fill(source.area());
        }
        enter(epoch);
    }

    final void enter(Epochs.Epoch epoch) {
        this.epoch = epoch;
        for (int k = 0; k < cellsOf.length; k++) {
            boolean[] area = areas[k];
            cellsOf[k] = IntStream.range(0, area.length)
                    .filter(cell -> area[cell] && epoch.free[cell])
                    .toArray();
        }
    }

    boolean isEmpty() {
        for (int k = 0; k < next.length; k++) {
            if (next[k] < end[k]) {
                return false;
            }
        }
        return true;
    }

    /** Persons not yet in. */
    int awaited() {
        int sum = 0;
        for (int k = 0; k < next.length; k++) {
            sum += end[k] - next[k];
        }
        return sum;
    }

    /**
     * Everyone who is there at the beginning, spread evenly: at random with a distance that starts near the widest
     * possible and shrinks while there is no room; where even the standing distance leaves none, on a jittered lattice.
     */
    void fill(Goals goals) {
        for (int source = 0; source < next.length; source++) {
            int count = 0;
            while (next[source] + count < end[source] && people.arrival[next[source] + count] <= 0) {
                count++;
            }
            if (count > 0 && !fillAtRandom(source, count)) {
                fillLattice(source, count);
            }
            for (int k = 0; k < count; k++) {
                admit(next[source]++, goals);
            }
        }
    }

    private boolean fillAtRandom(int source, int count) {
        if (cellsOf[source].length == 0) {
            throw noRoom(source, count, 0);
        }
        var crowd = new Crowding(epochs.floor.cells, people);
        double distance = Math.min(1.5, 0.72 * Math.sqrt(areaOf(source) / count * 2 / Math.sqrt(3)));
        for (int person = next[source]; person < next[source] + count; person++) {
            while (distance >= spacing && !find(source, person, distance, crowd)) {
                distance *= 0.97;
            }
            if (distance < spacing) {
                return false;
            }
            people.put(person, foundX, foundY);
            crowd.add(foundX, foundY);
        }
        if (scenario.groups().share() == 0) {
            numberByPlace(next[source], next[source] + count);
        }
        return true;
    }

    /** Neighbours get neighbouring numbers, so that what belongs together lies together in memory. */
    private void numberByPlace(int first, int last) {
        Raster tiles = neighbours.cells;
        record Spot(int tile, double x, double y) {}
        Spot[] spots = new Spot[last - first];
        for (int k = 0; k < spots.length; k++) {
            double x = people.x[first + k];
            double y = people.y[first + k];
            int row = tiles.row(y) / 4;
            int column = tiles.column(x) / 4;
            spots[k] = new Spot(row * tiles.columns() + (row % 2 == 0 ? column : tiles.columns() - column), x, y);
        }
        java.util.Arrays.sort(spots, java.util.Comparator.comparingInt(Spot::tile));
        for (int k = 0; k < spots.length; k++) {
            people.put(first + k, spots[k].x(), spots[k].y());
        }
    }

    private double areaOf(int source) {
        return cellsOf[source].length * epochs.floor.cells.cell() * epochs.floor.cells.cell();
    }

    /** Rows of a triangular lattice, as wide as the people allow; the points too many are left out at random. */
    private void fillLattice(int source, int count) {
        var others = new Crowding(epochs.floor.cells, people);
        double wide = Math.sqrt(areaOf(source) / count * 2 / Math.sqrt(3)) * 1.05;
        var lattice = new Lattice(source, others);
        while (lattice.points(wide, spacing) < count) {
            if (wide <= spacing) {
                throw noRoom(source, count, lattice.size);
            }
            wide = Math.max(spacing, 0.98 * wide);
        }
        int person = next[source];
        for (int k = 0; k < lattice.size; k++) {
            int wanted = next[source] + count - person;
            if (random.nextInt(lattice.size - k) < wanted) {
                people.put(person++, lattice.x[k], lattice.y[k]);
            }
        }
    }

    /** Points of a triangular lattice in a source's area, each moved at random as far as the distance allows. */
    private final class Lattice {
        final int source;
        final Crowding others;
        double[] x = new double[64];
        double[] y = new double[64];
        int size;

        Lattice(int source, Crowding others) {
            this.source = source;
            this.others = others;
        }

        int points(double wide, double least) {
            size = 0;
            Raster raster = epochs.floor.cells;
            double jitter = (wide - least) / Math.sqrt(2);
            double right = raster.x() + raster.columns() * raster.cell();
            double top = raster.y() + raster.rows() * raster.cell();
            int row = 0;
            for (double py = raster.y(); py < top; py += wide * Math.sqrt(3) / 2) {
                for (double px = raster.x() + (row % 2) * wide / 2; px < right; px += wide) {
                    add(px + jitter * (random.nextDouble() - 0.5), py + jitter * (random.nextDouble() - 0.5), least);
                }
                row++;
            }
            return size;
        }

        private void add(double px, double py, double least) {
            int cell = epochs.floor.cells.index(px, py);
            if (!areas[source][cell] || !epoch.free[cell]) {
                return;
            }
            foundX = px;
            foundY = py;
            if (isClear(epochs.floor.cells.centreX(cell), epochs.floor.cells.centreY(cell))
                    && others.isRoom(px, py, least)) {
                if (size == x.length) {
                    x = java.util.Arrays.copyOf(x, 2 * size);
                    y = java.util.Arrays.copyOf(y, 2 * size);
                }
                x[size] = px;
                y[size++] = py;
            }
        }
    }

    private IllegalArgumentException noRoom(int source, int count, int placed) {
        return new IllegalArgumentException("sources[" + source + "].area: source \""
                + scenario.sources().get(source).id() + "\" has room for about " + placed + " people, not for " + count
                + "\nMaybe give it a larger area or fewer people, or let them arrive over time.");
    }

    private boolean find(int source, int person, double distance, Crowding crowd) {
        boolean withGroup = people.group[person] >= 0 && person > 0 && people.group[person - 1] == people.group[person];
        for (int attempt = 0; attempt < FIRST_TRIES; attempt++) {
            boolean beside = withGroup && attempt < FIRST_TRIES / 2;
            boolean found = beside ? beside(person, distance) : draw(source);
            if (found && crowd.isRoom(foundX, foundY, distance)) {
                return true;
            }
        }
        return false;
    }

    /** A point beside the person of the number before. */
    private boolean beside(int person, double distance) {
        double angle = 2 * Math.PI * random.nextDouble();
        double far = Math.max(distance, spacing) * (1 + 0.5 * random.nextDouble());
        foundX = people.x[person - 1] + far * Math.cos(angle);
        foundY = people.y[person - 1] + far * Math.sin(angle);
        int cell = epochs.floor.cells.index(foundX, foundY);
        return epoch.free[cell] && isClear(people.x[person - 1], people.y[person - 1]);
    }

    /** A point of the source's area, with room to the walls. */
    private boolean draw(int source) {
        int[] cells = cellsOf[source];
        Raster raster = epochs.floor.cells;
        int cell = cells[random.nextInt(cells.length)];
        foundX = raster.centreX(cell) + (random.nextDouble() - 0.5) * raster.cell();
        foundY = raster.centreY(cell) + (random.nextDouble() - 0.5) * raster.cell();
        return isClear(raster.centreX(cell), raster.centreY(cell));
    }

    private boolean isClear(double fromX, double fromY) {
        double radius = scenario.radius();
        return epoch.walls.near.distanceSquared(foundX, foundY) >= radius * radius
                && !epoch.walls.near.blocks(fromX, fromY, foundX, foundY, Integer.MIN_VALUE);
    }

    private void admit(int person, Goals goals) {
        people.directionX[person] = 1;
        people.mode[person] = People.WALKING;
        people.enter(person);
        goals.choose(person);
    }

    /** Those whose time has come, in order, as long as each source has room; needs neighbours as of now. */
    void letIn(double seconds, Goals goals) {
        newcomers = 0;
        for (int source = 0; source < next.length; source++) {
            while (next[source] < end[source]
                    && people.arrival[next[source]] <= seconds
                    && cellsOf[source].length > 0
                    && findRoom(source)) {
                people.put(next[source], foundX, foundY);
                newcomer[newcomers++] = next[source];
                admit(next[source]++, goals);
            }
        }
    }

    private boolean findRoom(int source) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (draw(source) && neighbours.isRoom(foundX, foundY, spacing) && isRoomAmongNew()) {
                return true;
            }
        }
        return false;
    }

    private boolean isRoomAmongNew() {
        for (int k = 0; k < newcomers; k++) {
            int other = newcomer[k];
            double dx = people.x[other] - foundX;
            double dy = people.y[other] - foundY;
            if (dx * dx + dy * dy < spacing * spacing) {
                return false;
            }
        }
        return true;
    }
}
