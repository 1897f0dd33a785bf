package dev.fetchonce.junit;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test is called.
 *
 * @param unit in reports: {@code OrderTest.lists}; the invocations of one repeated or parameterised test are runs of one unit,
 *     each dynamic test is one of its own
 * @param name in messages: that, and which invocation it is
 * @param entry {@code com.acme.OrderTest#lists}
 */
record TestName(String unit, String name, String entry) {
    /** Of what runs once. */
    TestName(String name, String entry) {
        this(name, name, entry);
    }

    static TestName of(ExtensionContext test) {
        ExtensionContext declared = Elements.declaring(test);
        String type = declared.getRequiredTestClass().getName();
        String method = declared.getTestMethod().map(Method::getName).orElse("");
        String simple = simple(type) + (method.isEmpty() ? "" : "." + method);
        String one = simple + " " + test.getDisplayName();
        String id = test.getUniqueId();
        boolean isDynamic = id.contains("[dynamic-");
        boolean isInvocation = id.contains("-invocation:");
        return new TestName(isDynamic ? one : simple, isDynamic || isInvocation ? one : simple, type + "#" + method);
    }

    /** A class's name without its package, as source code has it. */
    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** A part of it that is looked at by itself. */
    TestName and(String part) {
        String addition = " (" + part + ")";
        return new TestName(unit + addition, name + addition, entry);
    }

    /** What its class does around each of its tests, or around all of them: one unit, whose runs are as many as it has tests. */
    static TestName around(ExtensionContext test, String part) {
        String type = Elements.declaring(test).getRequiredTestClass().getName();
        return new TestName(simple(type) + " (" + part + ")", type + "#");
    }
}
