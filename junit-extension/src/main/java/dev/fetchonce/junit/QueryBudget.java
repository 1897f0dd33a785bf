package dev.fetchonce.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The most executions that a test may cost.
 *
 * @param most 0 or more
 * @param because why; empty where nobody said
 */
record QueryBudget(int most, String because) {
    /**
     * The nearest one: of the method, its class, or a class around that.
     *
     * @throws ExtensionConfigurationException where it is negative
     */
    static Optional<QueryBudget> of(ExtensionContext context) {
        for (Optional<ExtensionContext> each = Optional.of(context);
                each.isPresent();
                each = each.get().getParent()) {
            ExtensionContext near = each.get();
            Optional<MaxQueries> found = AnnotationSupport.findAnnotation(near.getElement(), MaxQueries.class);
            if (found.isPresent()) {
                return found.map(annotation -> checked(annotation, near));
            }
        }
        return Optional.empty();
    }

    private static QueryBudget checked(MaxQueries annotation, ExtensionContext declared) {
        if (annotation.value() < 0) {
            throw new ExtensionConfigurationException("@MaxQueries(" + annotation.value() + ") on " + place(declared)
                    + ": expected the most queries that the test may execute, 0 or more.");
        }
        return new QueryBudget(annotation.value(), annotation.because());
    }

    private static String place(ExtensionContext declared) {
        return declared.getTestMethod().isPresent()
                ? TestName.of(declared).name()
                : declared.getRequiredTestClass().getName();
    }
}
