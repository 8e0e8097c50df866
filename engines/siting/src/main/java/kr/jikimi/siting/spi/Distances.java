package kr.jikimi.siting.spi;

/** How far a demand is from a candidate: in a straight line, by street, or in minutes. */
@FunctionalInterface
public interface Distances {

    /** Zero or more, finite; asked once per pair. */
    double between(int demand, int candidate);

    /** In a straight line on a plane, in the unit of the coordinates. */
    static Distances straight(double[][] demand, double[][] candidates) {
        return (i, j) -> Math.hypot(demand[i][0] - candidates[j][0], demand[i][1] - candidates[j][1]);
    }
}
