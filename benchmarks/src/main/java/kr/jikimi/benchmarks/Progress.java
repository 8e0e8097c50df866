package kr.jikimi.benchmarks;

import java.util.Locale;

/** What is being measured, in a line to the terminal: a benchmark takes minutes. */
public final class Progress {

    private Progress() {}

    public static void say(String what, Object... values) {
        System.err.println("  " + String.format(Locale.ROOT, what, values));
    }
}
