package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kr.jikimi.crowd.Journey;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Source;
import kr.jikimi.crowd.WalkingSpeed;

/** Draws who the people of a replica are: speed, time of arrival, exit, journey, group. */
final class Population {

    private final Scenario scenario;
    private final RandomGenerator random;
    private final People people;
    int groups;

    private Population(Scenario scenario, RandomGenerator random) {
        this.scenario = scenario;
        this.random = random;
        this.people = new People(scenario.people());
    }

    /** Persons are numbered source by source, and within a source by time of arrival. */
    static Population draw(Scenario scenario, RandomGenerator random) {
        var population = new Population(scenario, random);
        int first = 0;
        for (int source = 0; source < scenario.sources().size(); source++) {
            first = population.drawSource(source, first);
        }
        return population;
    }

    People people() {
        return people;
    }

    private int drawSource(int number, int first) {
        Source source = scenario.sources().get(number);
        int last = first + source.total();
        int[] exits = deal(exitShares(source), source.total());
        int[] journeys = deal(journeyShares(source), source.total());
        for (int person = first; person < last; person++) {
            people.source[person] = number;
            people.arrival[person] = arrival(source, person - first + 1);
            people.freeSpeed[person] = (float) speed(scenario.speed());
            people.wishedExit[person] = exits[person - first];
            people.journey[person] = journeys[person - first];
        }
        drawGroups(first, last);
        return last;
    }

    private double arrival(Source source, int k) {
        double beforeSeconds = 0;
        int beforeCount = 0;
        for (Source.Arrival each : source.arrivals()) {
            if (each.count() >= k) {
                double share = (double) (k - beforeCount) / (each.count() - beforeCount);
                return beforeSeconds + share * (each.seconds() - beforeSeconds);
            }
            beforeSeconds = each.seconds();
            beforeCount = each.count();
        }
        return 0;
    }

    private double speed(WalkingSpeed speed) {
        if (speed.sd() == 0) {
            return speed.mean();
        }
        double drawn = random.nextGaussian(speed.mean(), speed.sd());
        while (drawn < speed.min() || drawn > speed.max()) {
            drawn = random.nextGaussian(speed.mean(), speed.sd());
        }
        return drawn;
    }

    private double[] exitShares(Source source) {
        double[] shares = new double[scenario.exits().size()];
        for (Map.Entry<String, Double> each : source.destinations().entrySet()) {
            for (int exit = 0; exit < shares.length; exit++) {
                if (scenario.exits().get(exit).id().equals(each.getKey())) {
                    shares[exit] = each.getValue();
                }
            }
        }
        return shares;
    }

    private double[] journeyShares(Source source) {
        return scenario.journeys().stream()
                .mapToDouble(journey -> journey.source().equals(source.id()) ? journey.share() : 0)
                .toArray();
    }

    /** Deals numbers by share: counts are exact to one person, the order is drawn; -1 for what is left of 1. */
    private int[] deal(double[] shares, int count) {
        int[] dealt = new int[count];
        java.util.Arrays.fill(dealt, -1);
        double upTo = 0;
        int at = 0;
        for (int number = 0; number < shares.length; number++) {
            upTo += shares[number];
            int end = (int) Math.min(count, Math.round(upTo * count));
            while (at < end) {
                dealt[at++] = number;
            }
        }
        shuffle(dealt);
        return dealt;
    }

    private void shuffle(int[] numbers) {
        for (int k = numbers.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = numbers[k];
            numbers[k] = numbers[other];
            numbers[other] = kept;
        }
    }

    private void drawGroups(int first, int last) {
        double share = scenario.groups().share();
        List<Integer> sizes = new ArrayList<>(scenario.groups().sizes());
        int grouped = 0;
        for (int person = first; person < last && share > 0; ) {
            int size = sizes.get(random.nextInt(sizes.size()));
            boolean due = grouped + size <= share * (person - first + size) + 0.5 * size;
            if (due && person + size <= last) {
                join(person, size);
                grouped += size;
                person += size;
            } else {
                person++;
            }
        }
    }

    /** Members take exit, journey and entry from the first, and the pace of the slowest. */
    private void join(int first, int size) {
        float slowest = Float.MAX_VALUE;
        for (int person = first; person < first + size; person++) {
            slowest = Math.min(slowest, people.freeSpeed[person]);
        }
        for (int person = first; person < first + size; person++) {
            people.group[person] = groups;
            people.freeSpeed[person] = slowest;
            people.wishedExit[person] = people.wishedExit[first];
            people.journey[person] = people.journey[first];
            people.arrival[person] = people.arrival[first + size - 1];
        }
        groups++;
    }

    Journey journeyOf(int person) {
        return scenario.journeys().get(people.journey[person]);
    }
}
