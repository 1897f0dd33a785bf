package dev.fetchonce.advise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JPQL query as the application asks it: a repository's method where it calls one, else the query alone. */
final class JpqlCode {
    private JpqlCode() {}

    /** Whose idiom it is. */
    static String framework(Case found) {
        return method(found) == null ? "JPA" : "Spring Data JPA";
    }

    /**
     * The query.
     *
     * @param rows the type of one row: {@code Object[]}
     * @param besides parameters behind those of the conditions, each with its type
     */
    static String of(Case found, JpqlConditions conditions, String jpql, String rows, String... besides) {
        InterfaceMethod method = method(found);
        if (method == null) {
            return jpql;
        }
        List<String> parameters = new ArrayList<>();
        parameters.add("Collection<" + elementType(method, conditions) + "> " + conditions.keys());
        conditions.attributes().forEach(each -> parameters.add(method.typeOf(each) + " " + each));
        parameters.addAll(List.of(besides));
        return "interface " + method.owner() + " {\n    @Query(" + JavaCode.block(jpql) + ")\n    List<" + rows + "> "
                + method.method() + "In(" + String.join(", ", parameters) + ");\n}";
    }

    private static String elementType(InterfaceMethod method, JpqlConditions conditions) {
        List<String> types = method.typesBut(conditions.attributes());
        return types.size() == 1 ? types.get(0) : "?";
    }

    /** Null where no repository of Spring Data JPA asks. */
    private static @Nullable InterfaceMethod method(Case found) {
        return found.detection().repeats().site().passes("org.springframework.data.jpa.")
                ? InterfaceMethod.behindProxy(
                        found.code(), found.detection().repeats().site().path())
                : null;
    }
}
