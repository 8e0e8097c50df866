package kr.jikimi.cli.hotspot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An invented city: places that attract events with very different strength, spots that come, drift and go, a season, and
 * near repeats (an event excites others near it and soon). Nothing in it is real.
 *
 * @param side metres of the square
 * @param days of history
 * @param perDay events per day at the mean
 * @param repeats share of events that follow another
 * @param drifting share of the others that come from spots that last some months only
 * @param season swing of the daily rate over the year, 0 to 1
 */
record SyntheticCity(double side, int days, double perDay, double repeats, double drifting, double season, long seed) {

    private static final double REACH = 120;
    private static final double MEMORY = 9;

    /** An event: metres in the square, and days since its start. */
    record Happening(double x, double y, double day) {}

    List<Happening> events() {
        var random = new SplittableRandom(seed);
        double[][] places = places(random, (int) Math.max(40, side * side / 1e6 * 4));
        double[][] spots = spots(random);
        var events = new ArrayList<Happening>();
        for (int day = 0; day < days; day++) {
            double rate = perDay * (1 - repeats) * (1 + season * Math.sin(2 * Math.PI * day / 365.25));
            for (int k = poisson(random, rate); k > 0; k--) {
                add(
                        events,
                        random,
                        at(random, random.nextDouble() < drifting ? spots : places, day),
                        hour(random, day));
            }
        }
        events.sort(Comparator.comparingDouble(Happening::day));
        return events;
    }

    private void add(List<Happening> events, SplittableRandom random, double[] place, double when) {
        if (when >= days || Math.min(place[0], place[1]) < 0 || Math.max(place[0], place[1]) >= side) {
            return;
        }
        events.add(new Happening(place[0], place[1], when));
        for (int k = poisson(random, repeats); k > 0; k--) {
            double[] near = {place[0] + REACH * random.nextGaussian(), place[1] + REACH * random.nextGaussian()};
            add(events, random, near, when - MEMORY * Math.log(1 - random.nextDouble()));
        }
    }

    /** Lasting places: x, y, width, strength (heavy-tailed), from, until. */
    private double[][] places(SplittableRandom random, int count) {
        double[][] places = new double[count][];
        for (int i = 0; i < count; i++) {
            double strength = Math.pow(1 - random.nextDouble(), -0.8);
            double width = 60 + 600 * random.nextDouble() * random.nextDouble();
            places[i] = new double[] {random.nextDouble() * side, random.nextDouble() * side, width, strength, 0, days};
        }
        return places;
    }

    /** Spots of two to ten months. */
    private double[][] spots(SplittableRandom random) {
        double[][] spots = new double[Math.max(6, days / 15)][];
        for (int i = 0; i < spots.length; i++) {
            double from = (days + 200) * random.nextDouble() - 200;
            double until = from + 60 + 240 * random.nextDouble();
            spots[i] = new double[] {random.nextDouble() * side, random.nextDouble() * side, 150, 1, from, until};
        }
        return spots;
    }

    private double[] at(SplittableRandom random, double[][] sources, int day) {
        double all = 0;
        for (double[] one : sources) {
            all += day >= one[4] && day < one[5] ? one[3] : 0;
        }
        if (all == 0) {
            return new double[] {random.nextDouble() * side, random.nextDouble() * side};
        }
        double left = random.nextDouble() * all;
        for (double[] one : sources) {
            left -= day >= one[4] && day < one[5] ? one[3] : 0;
            if (left < 0) {
                return new double[] {one[0] + one[2] * random.nextGaussian(), one[1] + one[2] * random.nextGaussian()};
            }
        }
        throw new AssertionError();
    }

    /** Most events happen in the evening. */
    private static double hour(SplittableRandom random, int day) {
        double hour = random.nextDouble() < 0.6 ? 21 + 3 * random.nextGaussian() : 24 * random.nextDouble();
        return day + Math.floorMod((long) Math.floor(hour * 60), 1440) / 1440.0;
    }

    private static int poisson(SplittableRandom random, double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
