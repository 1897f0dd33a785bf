package dev.fetchonce.junit;

import dev.fetchonce.report.RunCounts;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** One test at several sizes: what it executed at each. Sizes run one after the other; not thread-safe. */
final class Growth {
    private final QueryGrowth wanted;
    private final Optional<Method> fill;
    private final SortedMap<Integer, RunCounts> counts = new TreeMap<>();
    /** Whether anybody has been told the size. */
    private boolean told;

    private Growth(QueryGrowth wanted, Optional<Method> fill) {
        this.wanted = wanted;
        this.fill = fill;
        this.told = fill.isPresent();
    }

    /** Of a test method; empty where it asks for none. */
    static Optional<Growth> of(ExtensionContext context) {
        return context.getElement()
                .filter(Elements::mayHaveOurs)
                .flatMap(element -> AnnotationSupport.findAnnotation(element, QueryGrowth.class))
                .map(wanted -> new Growth(checked(wanted, context), fill(wanted, context)));
    }

    private static QueryGrowth checked(QueryGrowth wanted, ExtensionContext context) {
        int[] rows = wanted.rows();
        boolean rising = rows.length > 1 && rows[0] > 0;
        for (int i = 1; i < rows.length; i++) {
            rising &= rows[i] > rows[i - 1];
        }
        if (!rising) {
            throw wrong(context, "expected two sizes or more, from 1 on and each larger than the one before.");
        }
        if (!(wanted.linear() >= 0)) {
            throw wrong(context, "expected a slope from 0 on, but got linear = " + wanted.linear() + ".");
        }
        return wanted;
    }

    private static Optional<Method> fill(QueryGrowth wanted, ExtensionContext context) {
        if (wanted.fill().isEmpty()) {
            return Optional.empty();
        }
        Class<?> type = context.getRequiredTestClass();
        return Optional.of(ReflectionSupport.findMethod(type, wanted.fill(), int.class)
                .orElseThrow(() -> wrong(
                        context,
                        "expected a method " + wanted.fill() + "(int rows) in " + type.getName()
                                + ", but there is none.")));
    }

    private static ExtensionConfigurationException wrong(ExtensionContext context, String what) {
        return new ExtensionConfigurationException(
                "@QueryGrowth on " + Elements.name(context.getRequiredTestMethod()) + ": " + what);
    }

    QueryGrowth wanted() {
        return wanted;
    }

    /** The warm-up, then each size. */
    List<GrowthStep> steps() {
        List<GrowthStep> steps = new ArrayList<>();
        steps.add(new GrowthStep(this, wanted.rows()[0], true));
        for (int rows : wanted.rows()) {
            steps.add(new GrowthStep(this, rows, false));
        }
        return steps;
    }

    /** Somebody takes the size as a parameter. */
    void tell() {
        told = true;
    }

    void fill(ExtensionContext context, int rows) {
        fill.ifPresent(method -> ReflectionSupport.invokeMethod(method, context.getRequiredTestInstance(), rows));
        if (!told) {
            throw wrong(
                    context,
                    "nobody makes data of its sizes. What to do: name a method that does, fill = \"…\", or take the size"
                            + " as a parameter of type int.");
        }
    }

    /** Adds a size; where it is the last one, and none has failed, says how it grew. */
    Optional<Breach> add(int rows, TestRun run) {
        counts.put(rows, run.counts());
        boolean all = counts.size() == wanted.rows().length;
        return all
                ? Optional.of(new Slope(wanted, counts))
                        .filter(Slope::isTooSteep)
                        .map(slope -> slope.breach(run))
                : Optional.empty();
    }
}
