package dev.fetchonce.junit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test is called in reports.
 *
 * @param name for people: {@code OrderTest.lists}, and the display name of an invocation where there are several
 * @param entry {@code com.acme.OrderTest#lists}
 */
record TestName(String name, String entry) {
    static TestName of(ExtensionContext test) {
        ExtensionContext declared = Elements.declaring(test);
        String type = declared.getRequiredTestClass().getName();
        String method = declared.getTestMethod().map(Method::getName).orElse("");
        String simple = simple(type) + (method.isEmpty() ? "" : "." + method);
        boolean several = test.getUniqueId().contains("-invocation:")
                || test.getUniqueId().contains("[dynamic-");
        return new TestName(several ? simple + " " + test.getDisplayName() : simple, type + "#" + method);
    }

    /** A class's name without its package, as source code has it. */
    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** What belongs to it, but is no test. */
    TestName and(String part) {
        return new TestName(name + " (" + part + ")", entry);
    }
}
