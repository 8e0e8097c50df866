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
     * Everyone who is there at the beginning, spread evenly: the distance kept starts near the widest possible and
     * shrinks as long as there is no room, down to two radii.
     */
    void fill(Goals goals) {
        for (int source = 0; source < next.length; source++) {
            int count = 0;
            while (next[source] + count < end[source] && people.arrival[next[source] + count] <= 0) {
                count++;
            }
            fill(source, count, goals);
        }
    }

    private void fill(int source, int count, Goals goals) {
        int[] cells = cellsOf[source];
        if (count == 0) {
            return;
        }
        if (cells.length == 0) {
            throw noRoom(source, 0);
        }
        var crowd = new Crowding(epochs.floor.cells, people);
        double area = cells.length * epochs.floor.cells.cell() * epochs.floor.cells.cell();
        double distance = Math.min(1.5, 0.72 * Math.sqrt(area / count * 2 / Math.sqrt(3)));
        double least = 2 * scenario.radius();
        distance = Math.max(distance, least);
        for (int k = 0; k < count; k++) {
            int person = next[source];
            while (!find(source, person, distance, crowd)) {
                if (distance == least) {
                    throw noRoom(source, k);
                }
                distance = Math.max(least, 0.97 * distance);
            }
            next[source]++;
            admit(person, goals);
            crowd.add(foundX, foundY);
        }
    }

    private IllegalArgumentException noRoom(int source, int placed) {
        return new IllegalArgumentException("sources[" + source + "]: source \""
                + scenario.sources().get(source).id() + "\" has room for about " + placed + " of its people, expected "
                + end[source] + "\nMaybe give it a larger area or fewer people, or let them arrive over time.");
    }

    private boolean find(int source, int person, double distance, Crowding crowd) {
        boolean withGroup = people.group[person] >= 0
                && person > 0
                && people.group[person - 1] == people.group[person]
                && people.mode[person - 1] != People.AWAITED;
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
        people.put(person, foundX, foundY);
        people.directionX[person] = 1;
        people.mode[person] = People.WALKING;
        people.inside[people.insideCount++] = person;
        goals.choose(person);
    }

    /** Those whose time has come, in order, as long as each source has room; needs neighbours as of now. */
    void letIn(double seconds, Goals goals) {
        int before = people.insideCount;
        for (int source = 0; source < next.length; source++) {
            while (next[source] < end[source]
                    && people.arrival[next[source]] <= seconds
                    && cellsOf[source].length > 0
                    && findRoom(source, before)) {
                admit(next[source]++, goals);
            }
        }
        if (people.insideCount > before) {
            java.util.Arrays.sort(people.inside, 0, people.insideCount);
        }
    }

    private boolean findRoom(int source, int before) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (draw(source) && neighbours.isRoom(foundX, foundY, spacing) && isRoomAmongNew(before)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRoomAmongNew(int before) {
        for (int k = before; k < people.insideCount; k++) {
            int other = people.inside[k];
            double dx = people.x[other] - foundX;
            double dy = people.y[other] - foundY;
            if (dx * dx + dy * dy < spacing * spacing) {
                return false;
            }
        }
        return true;
    }
}
