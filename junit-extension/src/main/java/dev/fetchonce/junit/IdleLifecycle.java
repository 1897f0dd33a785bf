package dev.fetchonce.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;

/** Does nothing about a test: somebody else does. */
final class IdleLifecycle implements Lifecycle {
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {}

    @Override
    public void beforeAll(ExtensionContext context) {}

    @Override
    public void beforeEach(ExtensionContext context) {}

    @Override
    public void afterEach(ExtensionContext context) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return false;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        throw new IllegalStateException("supports no parameter");
    }
}
