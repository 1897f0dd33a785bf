package dev.fetchonce.junit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/**
 * Tells {@link UnitLifecycle} of each test, in the copy of our classes that the test itself sees. JUnit finds it by name;
 * the annotations of this package bring it where JUnit is told not to look.
 */
public final class FetchonceExtension implements Lifecycle {
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context)
            throws Exception {
        Copies.of(context).preConstructTestInstance(factory, context);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Copies.of(context).beforeAll(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Copies.of(context).beforeEach(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Copies.of(context).afterEach(context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Copies.of(context).interceptTestMethod(body, method, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Copies.of(context).interceptTestTemplateMethod(body, method, context);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> body, ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        return Copies.of(context).interceptTestFactoryMethod(body, method, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> body, DynamicTestInvocationContext invocation, ExtensionContext context) throws Throwable {
        Copies.of(context).interceptDynamicTest(body, invocation, context);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Copies.of(context).interceptBeforeAllMethod(body, method, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Copies.of(context).interceptAfterEachMethod(body, method, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Copies.of(context).interceptAfterAllMethod(body, method, context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Copies.of(context).supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Copies.of(context).resolveParameter(parameter, context);
    }
}
