package kr.jikimi.crowd.spi;

/**
 * Takes trajectories. Frames of one replica come in order and never overlap; frames of different replicas may come from
 * different threads at the same time when more than one replica runs. Whoever writes one file for one replica asks for
 * that replica alone ({@code CrowdRequest.withReplica}).
 */
@FunctionalInterface
public interface TrajectorySink {

    void accept(Frame frame);
}
