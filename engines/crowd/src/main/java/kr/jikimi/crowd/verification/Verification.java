package kr.jikimi.crowd.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kr.jikimi.crowd.Model;

/**
 * All cases, and what is left out and why.
 *
 * <p>Cost: all cases with one model take about a minute on two cores.
 */
public final class Verification {

    private Verification() {}

    /** Hears after each case how many are done. Calls may come from several threads. */
    @FunctionalInterface
    public interface Listener {
        void done(int cases, int of, VerificationCase last, Model model);
    }

    /** A case with its outcome. */
    public record Entry(VerificationCase verificationCase, Model model, Outcome outcome) {}

    /** In the order of the report. */
    public static List<VerificationCase> cases() {
        List<VerificationCase> cases = new ArrayList<>();
        cases.addAll(WalkingCases.all());
        cases.addAll(CrowdCases.all());
        cases.addAll(IsoCases.all());
        cases.addAll(DensityCases.all());
        cases.addAll(BottleneckCases.all());
        cases.addAll(StreamCases.all());
        cases.addAll(NumericCases.all());
        cases.addAll(BodyCases.all());
        cases.addAll(SlopeCases.all());
        return List.copyOf(cases);
    }

    /** Published tests without a case of their own. */
    public static List<NotApplicable> notApplicable() {
        return LeftOut.all();
    }

    /**
     * Runs cases with models; the outcome does not depend on the threads.
     *
     * @param threads cases at a time
     * @return model by model, in the order given
     */
    public static List<Entry> run(List<VerificationCase> cases, List<Model> models, int threads, Listener listener) {
        var done = new AtomicInteger();
        int all = cases.size() * models.size();
        List<Callable<Entry>> work = new ArrayList<>();
        for (Model model : models) {
            for (VerificationCase each : cases) {
                work.add(() -> {
                    var entry = new Entry(each, model, each.run(model));
                    listener.done(done.incrementAndGet(), all, each, model);
                    return entry;
                });
            }
        }
        try (var crew = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            List<Entry> entries = new ArrayList<>();
            for (Future<Entry> each : crew.invokeAll(work)) {
                entries.add(each.get());
            }
            return entries;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A case of the verification failed.", failure.getCause());
        }
    }
}
