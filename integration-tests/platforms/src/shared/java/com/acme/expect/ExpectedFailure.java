package com.acme.expect;

import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Takes the failure that a test must end with, and fails where there is none. */
final class ExpectedFailure implements TestExecutionExceptionHandler, AfterTestExecutionCallback {
    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        boolean expected = failure instanceof AssertionError
                && Arrays.stream(context.getRequiredTestMethod().getAnnotationsByType(FailsWith.class))
                        .allMatch(each -> String.valueOf(failure.getMessage()).contains(each.value()));
        if (!expected) {
            throw failure;
        }
        store(context).put(context.getUniqueId(), true);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (store(context).get(context.getUniqueId()) == null) {
            throw new AssertionError(context.getDisplayName() + " passed, or failed otherwise than it must.");
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(ExpectedFailure.class));
    }
}
