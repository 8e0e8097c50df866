package kr.jikimi.benchmarks;

/** Something measured, by a name that {@code bin/bench NAME} runs. */
public interface Benchmark {

    /** One word, also the name of the file that is written. */
    String name();

    /** Measures; runs once in a process of its own or after others. */
    Findings run();
}
