package kr.jikimi.crowd.spi;

/**
 * How far a run is.
 *
 * @param replicas replicas asked for
 * @param replicasDone replicas finished
 * @param replica number of the replica that reports
 * @param seconds simulated seconds of that replica
 * @param until simulated seconds at which that replica ends at the latest
 * @param inside persons inside at that moment
 * @param agents persons of the scenario
 * @param left persons who have left by an exit
 */
public record Progress(
        int replicas, int replicasDone, int replica, double seconds, double until, int inside, int agents, int left) {

    /** A rough share of the work done, 0..1, by simulated time; a replica whose people have all left is done early. */
    public double share() {
        double current = until > 0 ? Math.min(1, seconds / until) : 1;
        return Math.min(1, (replicasDone + (replicasDone < replicas ? current : 0)) / replicas);
    }
}
