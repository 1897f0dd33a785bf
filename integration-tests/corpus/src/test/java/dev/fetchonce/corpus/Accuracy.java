package dev.fetchonce.corpus;

import dev.fetchonce.corpus.Verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Adds up how findings came out. Not thread-safe. */
final class Accuracy {
    private final List<Verdict> verdicts = new ArrayList<>();

    void add(List<Verdict> more) {
        verdicts.addAll(more);
    }

    List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    /** The figures of some of them. */
    Figures of(Predicate<Verdict> which) {
        List<Verdict> some = verdicts.stream().filter(which).toList();
        return new Figures(
                count(some, Outcome.FOUND),
                count(some, Outcome.MISSED),
                count(some, Outcome.UNEXPECTED),
                some.stream().filter(Verdict::proven).count());
    }

    private static long count(List<Verdict> verdicts, Outcome outcome) {
        return verdicts.stream().filter(each -> each.outcome() == outcome).count();
    }

    /** @param proven of those found, by the right source */
    record Figures(long found, long missed, long unexpected, long proven) {
        long expected() {
            return found + missed;
        }

        /** Of what was found, the share that was expected. */
        double precision() {
            return share(found, found + unexpected);
        }

        /** Of what was expected, the share that was found. */
        double recall() {
            return share(found, expected());
        }

        /** Of what was found and expected, the share that is proven by the right source. */
        double provenShare() {
            return share(proven, found);
        }

        /** {@code 0.95}, cut and never rounded up. */
        static String text(double share) {
            return String.format(Locale.ROOT, "%.2f", Math.floor(share * 100) / 100);
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }
    }
}
