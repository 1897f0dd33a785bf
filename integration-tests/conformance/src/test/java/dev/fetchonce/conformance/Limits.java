package dev.fetchonce.conformance;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Skips nothing: a test that needs what the front end says it cannot do must fail, or that limit is none any more. */
final class Limits implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(test, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(test, context);
    }

    private static void run(Invocation<Void> test, ExtensionContext context) throws Throwable {
        Needs needs = context.getRequiredTestMethod().getAnnotation(Needs.class);
        Behaviour behaviour = (Behaviour) context.getRequiredTestInstance();
        String reason = needs == null ? null : behaviour.frontEnd().limits().get(needs.value());
        if (reason == null) {
            test.proceed();
            return;
        }
        try {
            test.proceed();
        } catch (Exception | AssertionError limited) {
            return;
        }
        throw new AssertionError("Expected to fail, because " + needs.value() + " is a limit of this front end ("
                + reason + "), but it passed. Strike the limit from limits() and from docs/front-ends.md.");
    }
}
