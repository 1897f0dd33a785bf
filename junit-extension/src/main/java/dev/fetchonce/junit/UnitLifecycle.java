package dev.fetchonce.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/** Makes each test a unit of work, what runs before and after it units of their own, and judges what it executed. */
final class UnitLifecycle implements Lifecycle {
    static final Namespace OURS = Namespace.create(UnitLifecycle.class);

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        Observation.here().observer().runsTests();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        checkAnnotations(context);
    }

    private static boolean checkAnnotations(ExtensionContext context) {
        Allowances.of(context);
        return !Budgets.of(context).isEmpty();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        boolean asked = checkAnnotations(context) || Growth.of(context).isPresent();
        reportAtTheEnd(context);
        Observation.here().refusal(asked).ifPresent(reason -> {
            throw Failures.of(new UncheckedMessage(TestName.of(context).name(), "", reason).text());
        });
        new TestUnits(context).openFixture("before each");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        new TestUnits(context).close();
    }

    /** Where the launcher tells nobody of its sessions, all tests have run when the root's store is closed. */
    private static void reportAtTheEnd(ExtensionContext context) {
        if (!Observation.here().inSession()) {
            context.getRoot().getStore(OURS).getOrComputeIfAbsent(Ending.class, key -> new Ending(), Ending.class);
        }
    }

    /** From JUnit 5.13 on it asks for the second, and before that for the first. */
    private static final class Ending implements CloseableResource, AutoCloseable {
        @Override
        public void close() {
            Observation.here().report();
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        new TestUnits(context).test(body);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        new TestUnits(context).test(body);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> body, ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        return new TestUnits(context).test(body);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> body, DynamicTestInvocationContext invocation, ExtensionContext context) throws Throwable {
        new TestUnits(context).test(body);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        new TestUnits(context).apart("before all", body);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        new TestUnits(context).apart("after each", body);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        new TestUnits(context).apart("after all", body);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Queries.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Queries(() -> Optional.ofNullable(context.getStore(OURS).get(Observer.Run.class, Observer.Run.class))
                .map(Observer.Run::counts)
                .orElseThrow(
                        () -> new IllegalStateException("Queries can be asked while a test or its @BeforeEach runs,"
                                + " and where Fetchonce observes.")));
    }
}
