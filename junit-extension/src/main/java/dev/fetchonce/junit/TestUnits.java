package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;

/** The units of work of one test: set-up, body, teardown, one open at a time. Used on the test's own thread. */
record TestUnits(ExtensionContext context) {
    private ExtensionContext.Store store() {
        return context.getStore(UnitLifecycle.OURS);
    }

    void open(UnitKind kind, TestName name) {
        close();
        Observation.here().begin(kind, name).ifPresent(run -> store().put(Observer.Run.class, run));
    }

    /** @param part which of the class's fixtures: {@code before each}, {@code after all} */
    void openFixture(String part) {
        open(UnitKind.FIXTURE, TestName.around(context, part));
    }

    /** Closes what is open; its figures can still be asked. */
    void close() {
        open().ifPresent(run -> {
            run.close();
            store().remove(Observer.Run.class);
        });
    }

    private Optional<Observer.Run> open() {
        return Optional.ofNullable(store().get(Observer.Run.class, Observer.Run.class));
    }

    /** Runs what belongs to tests but is none. */
    void apart(String part, Invocation<Void> body) throws Throwable {
        openFixture(part);
        try {
            body.proceed();
        } finally {
            close();
        }
    }

    /** Runs a test, and judges what it executed unless it fails by itself. */
    <T> T test(Invocation<T> body) throws Throwable {
        TestName name = TestName.of(context);
        Optional<GrowthStep> step = GrowthStep.of(context);
        if (step.isPresent()) {
            step.get().fill(context);
        }
        open(UnitKind.TEST, name);
        Optional<Observer.Run> run = open();
        T result;
        try {
            result = body.proceed();
            flush(name);
        } finally {
            close();
        }
        if (run.isPresent()) {
            TestRun ended = new TestRun(name, Observation.here().observer(), run.get(), Allowances.of(context));
            judge(ended, step);
        }
        return result;
    }

    private void judge(TestRun run, Optional<GrowthStep> step) {
        if (step.isPresent() && step.get().isWarmUp()) {
            return;
        }
        List<Breach> breaches = Judge.breaches(Budgets.of(context), run);
        Observation.here().policy().decide(run, breaches);
        step.ifPresent(each -> each.judge(run));
    }

    /** What is pending when a test ends will be rolled back unseen, where nobody flushes it. */
    private void flush(TestName name) {
        if (!Budgets.of(context).isEmpty() || Observation.here().policy().isStrict()) {
            SpringPersistence.flush(name);
        }
    }
}
