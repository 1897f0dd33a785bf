package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import java.lang.StackWalker.StackFrame;

/** Where assertions about a block of code begin; needs no JUnit. Thread-safe. */
public final class FetchonceAssertions {
    private FetchonceAssertions() {}

    /**
     * Runs a block on this thread, and lets what it executed be looked at. What the block throws is thrown as it is.
     *
     * @throws AssertionError where nothing can be counted, with the reason
     */
    public static QueryAssert assertQueries(Block block) {
        TestName name = caller().and("block");
        Observation.here().refusal(true).ifPresent(reason -> {
            throw Failures.of(new UncheckedMessage(name.name(), "", reason).text());
        });
        Observer observer = Observation.here().observer();
        Observer.Run run = Observation.here().begin(UnitKind.TEST, name).orElseThrow();
        try {
            block.run();
        } catch (Throwable its) {
            throw FetchonceAssertions.<RuntimeException>unchanged(its);
        } finally {
            run.close();
        }
        return new QueryAssert(new TestRun(name, observer, run, Allowances.NONE));
    }

    /** Code whose queries are counted. */
    @FunctionalInterface
    public interface Block {
        /** Whatever it throws ends the assertion. */
        void run() throws Throwable;
    }

    private static TestName caller() {
        StackFrame frame = StackWalker.getInstance()
                .walk(frames -> frames.filter(each -> !each.getClassName().equals(FetchonceAssertions.class.getName()))
                        .findFirst()
                        .orElseThrow());
        String type = frame.getClassName();
        String method = frame.getMethodName();
        return new TestName(
                type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method, type + "#" + method);
    }

    /** For the compiler alone: checked exceptions pass as they are. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T unchanged(Throwable its) throws T {
        throw (T) its;
    }
}
