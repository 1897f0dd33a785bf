package dev.fetchonce.junit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * One run of a test at one size.
 *
 * @param rows how much data
 * @param isWarmUp whether it does not count
 */
record GrowthStep(Growth growth, int rows, boolean isWarmUp)
        implements TestTemplateInvocationContext, BeforeEachCallback, ParameterResolver {
    @Override
    public String getDisplayName(int index) {
        return (isWarmUp ? "warm-up with " : "with ") + Counts.rows(rows);
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(UnitLifecycle.OURS).put(GrowthStep.class, this);
    }

    /** The step that is running; empty in other tests. */
    static Optional<GrowthStep> of(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(UnitLifecycle.OURS).get(GrowthStep.class, GrowthStep.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == int.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        growth.tell();
        return rows;
    }

    /** Makes the data, before anything is counted. */
    void fill(ExtensionContext context) {
        growth.fill(context, rows);
        SpringPersistence.flushAndClear(TestName.of(context));
    }

    /** Fails at the last size, where there is too much more than at the first. */
    void judge(TestRun run) {
        Failures.throwIfAny(growth.add(rows, run).stream().toList());
    }
}
