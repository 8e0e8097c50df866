package kr.jikimi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kr.jikimi.benchmarks.crowd.CrowdBenchmark;
import kr.jikimi.benchmarks.hotspot.HotspotBenchmark;
import kr.jikimi.benchmarks.papers.PapersBenchmark;

/** {@code Bench OUTDIR [NAME ...]}: runs the benchmarks named, or all; prints a table and writes OUTDIR/NAME.json. */
public final class Bench {

    /** Every benchmark, in the order it runs. */
    private static final List<Benchmark> ALL =
            List.of(new PapersBenchmark(), new CrowdBenchmark(), new HotspotBenchmark());

    private Bench() {}

    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            refuse("no folder for the findings", "start it with bin/bench, which names one.");
        }
        var folder = Files.createDirectories(Path.of(args[0]));
        for (var benchmark : chosen(List.of(args).subList(1, args.length))) {
            System.out.println(benchmark.name() + " ...");
            var findings = benchmark.run();
            System.out.println(findings.about());
            System.out.println(Print.table(findings.rows()));
            var file = folder.resolve(benchmark.name() + ".json");
            Files.writeString(file, Print.json(benchmark.name(), findings));
            System.out.println(file + System.lineSeparator());
        }
    }

    private static List<Benchmark> chosen(List<String> names) {
        for (var name : names) {
            if (ALL.stream().noneMatch(each -> each.name().equals(name))) {
                refuse("no benchmark is called " + name, "try one of: " + names());
            }
        }
        return ALL.stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
    }

    private static String names() {
        return ALL.stream().map(Benchmark::name).collect(Collectors.joining(", "));
    }

    private static void refuse(String what, String remedy) {
        System.err.println("bench: " + what);
        System.err.println("Maybe " + remedy);
        System.exit(2);
    }
}
