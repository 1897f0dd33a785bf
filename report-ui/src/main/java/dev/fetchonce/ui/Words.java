package dev.fetchonce.ui;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Figures;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them; {@code format.ts} says the same in the browser. */
final class Words {
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    private Words() {}

    /** 1588 as {@code 1,588}. */
    static String count(long n) {
        return Figures.count(n);
    }

    static String plural(long n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    static String queries(long n) {
        return plural(n, "query", "queries");
    }

    /** A word of the JSON as people write it: {@code part-of-finding} as {@code part of finding}. */
    static String spaced(Object word) {
        return word.toString().replace('-', ' ');
    }

    /** A part of the whole as a width, never too small to be seen. */
    static String percent(long part, long whole) {
        return String.format(Locale.ENGLISH, "%.2f%%", Math.max(0.5, 100.0 * part / Math.max(1, whole)));
    }

    /** Nanoseconds with three digits and the unit that fits: {@code 333 ms}, {@code 2.4 ms}, {@code 1.24 s}. */
    static String duration(long nanos) {
        if (nanos < MILLI) {
            return Math.round(nanos / 1e3) + " µs";
        }
        return nanos < SECOND ? digits(nanos / MILLI) + " ms" : digits(nanos / SECOND) + " s";
    }

    private static String digits(double n) {
        if (n >= 100) {
            return count(Math.round(n));
        }
        String text = String.format(Locale.ENGLISH, n >= 10 ? "%.1f" : "%.2f", n);
        return text.replaceFirst("\\.?0+$", "");
    }

    /** The frame to show first: where the repeats meet, else the innermost; null where none is known. */
    static @Nullable Frame mainFrame(CallSite callSite) {
        int frames = callSite.frames().size();
        int loop = callSite.loopFrame();
        return frames == 0 ? null : callSite.frames().get(loop >= 0 && loop < frames ? loop : frames - 1);
    }

    /** {@code OrderService.java:40}; the method where there is no file. */
    static String place(Frame frame) {
        if (frame.file() == null) {
            return frame.shortName();
        }
        return frame.line() > 0 ? frame.file() + ":" + frame.line() : frame.file();
    }

    /** Said of the call path of one of several places that ask the same. */
    static String otherAskers(long askers) {
        return "This is one of " + count(askers) + " places that ask the same: the evidence names them.";
    }

    /** What the degree of confidence means here. */
    static String meaning(Finding finding) {
        boolean rows = finding.source() != null;
        return switch (finding.confidence()) {
            case PROVEN ->
                rows
                        ? "The values bound by the repeats were read from a column of an earlier result."
                        : "What was recorded leaves no other explanation.";
            case LIKELY ->
                rows
                        ? "Row counts match, or the ORM’s lazy loading is on the stack; the values were not traced."
                        : "What was recorded fits, but other runs may tell otherwise.";
            case POSSIBLE -> "The same statement repeats at one place; what feeds it is not known.";
        };
    }
}
