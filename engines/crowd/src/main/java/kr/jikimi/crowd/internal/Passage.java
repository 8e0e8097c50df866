package kr.jikimi.crowd.internal;

/** Who crosses what in a step: measuring lines are noted, who reaches the exit he goes to leaves. */
final class Passage {

    private final People people;
    private final Goals goals;
    private final Visits visits;
    private final Gates gates;
    private final Ledger ledger;

    /** Persons who have left. */
    int left;
    /** Of these, who left by another exit than asked for. */
    int redirected;

    double lastLeft;

    Passage(Floor floor, People people, Goals goals, Visits visits, Ledger ledger) {
        this.people = people;
        this.goals = goals;
        this.visits = visits;
        this.gates = new Gates(floor);
        this.ledger = ledger;
    }

    /** From the old generation to the new one; who is out is out of the list. */
    void pass(double now) {
        clear();
        int kept = 0;
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            if (gates.isWatched(people.newX[person], people.newY[person])) {
                note(person, people.newX[person], people.newY[person], now);
                if (leaves(person)) {
                    leave(person, now);
                    continue;
                }
            }
            people.inside[kept++] = person;
        }
        people.insideCount = kept;
    }

    /** Those who have left and are still in the way: who is far is away. */
    private void clear() {
        int kept = 0;
        for (int k = 0; k < people.leavingCount; k++) {
            int person = people.leaving[k];
            boolean far = gates.isFar(people.goal[person], people.newX[person], people.newY[person]);
            people.mode[person] = far ? People.GONE : People.LEAVING;
            people.leaving[kept] = person;
            kept += far ? 0 : 1;
        }
        people.leavingCount = kept;
    }

    private void note(int person, double x, double y, double now) {
        double fromX = people.x[person];
        double fromY = people.y[person];
        for (int k = 0; k < gates.lines.size; k++) {
            if (gates.lines.side(k, fromX, fromY) > 0 != gates.lines.side(k, x, y) > 0
                    && gates.lines.crosses(k, fromX, fromY, x, y)) {
                ledger.crossed(gates.lines.owner[k], person, now);
            }
        }
    }

    private boolean leaves(int person) {
        int goal = people.goal[person];
        return goal >= 0
                && !goals.isWaypoint(goal)
                && goals.isOpen(goal)
                && gates.leaves(goal, people.x[person], people.y[person], people.newX[person], people.newY[person]);
    }

    /** A line drawn in the door itself is crossed with it. */
    private void leave(int person, double now) {
        int exit = people.goal[person];
        ledger.left(exit, now);
        visits.release(person);
        people.mode[person] = People.LEAVING;
        gates.setWayOut(people, person, people.x[person], people.y[person]);
        double through = 2 * Gates.THRESHOLD;
        note(
                person,
                people.newX[person] + through * people.outX[person],
                people.newY[person] + through * people.outY[person],
                now);
        people.leaving[people.leavingCount++] = person;
        left++;
        redirected += people.wishedExit[person] >= 0 && people.wishedExit[person] != exit ? 1 : 0;
        lastLeft = now;
    }
}
