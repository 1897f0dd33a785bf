package dev.fetchonce.junit;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test is called in reports.
 *
 * @param name for people: {@code OrderTest.lists}, and the display name of an invocation where there are several
 * @param entry {@code com.acme.OrderTest#lists}
 */
record TestName(String name, String entry) {
    private static final String INVOCATION = "[test-template-invocation:";

    static TestName of(ExtensionContext test) {
        String type = test.getRequiredTestClass().getName();
        String method = test.getRequiredTestMethod().getName();
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + method;
        boolean several = test.getUniqueId().contains(INVOCATION);
        return new TestName(several ? simple + " " + test.getDisplayName() : simple, type + "#" + method);
    }
}
