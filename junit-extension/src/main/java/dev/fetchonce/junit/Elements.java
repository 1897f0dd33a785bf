package dev.fetchonce.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where annotations of a test may stand. */
final class Elements {
    private static final String PACKAGE = Elements.class.getPackageName() + ".";

    private Elements() {}

    /** The method, its class, the classes around it, and the package: the nearest first, each once. */
    static List<AnnotatedElement> around(ExtensionContext context) {
        Set<AnnotatedElement> all = new LinkedHashSet<>();
        for (Optional<ExtensionContext> each = Optional.of(context);
                each.isPresent();
                each = each.get().getParent()) {
            each.get().getElement().ifPresent(all::add);
        }
        declaring(context).getTestClass().map(Class::getPackage).ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * What stands on each of them, in that order: read once in a run of the launcher, as JUnit's search for annotations takes
     * as long as a small test.
     *
     * @param reader of one kind of annotations
     */
    @SuppressWarnings("unchecked") // what the reader gave
    static <T> List<T> read(ExtensionContext context, Class<T> kind, Function<AnnotatedElement, List<T>> reader) {
        ExtensionContext.Store known =
                context.getRoot().getStore(ExtensionContext.Namespace.create(Elements.class, kind));
        return around(context).stream()
                .flatMap(each ->
                        ((List<T>) known.getOrComputeIfAbsent(each, first -> read(first, reader), List.class)).stream())
                .toList();
    }

    private static <T> List<T> read(AnnotatedElement element, Function<AnnotatedElement, List<T>> reader) {
        return mayHaveOurs(element) ? reader.apply(element) : List.of();
    }

    /**
     * Whether JUnit's search may find an annotation of this package there: most elements of most suites have none, which is
     * told sooner than by five searches.
     */
    static boolean mayHaveOurs(AnnotatedElement element) {
        Set<Class<?>> seen = new HashSet<>();
        return element instanceof Class<?> type ? mayTypeHaveOurs(type, seen) : isAnyOurs(element, seen);
    }

    private static boolean mayTypeHaveOurs(Class<?> type, Set<Class<?>> seen) {
        for (Class<?> each = type; each != null && seen.add(each); each = each.getSuperclass()) {
            if (isAnyOurs(each, seen)
                    || Stream.of(each.getInterfaces()).anyMatch(wider -> mayTypeHaveOurs(wider, seen))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyOurs(AnnotatedElement element, Set<Class<?>> seen) {
        return Stream.of(element.getDeclaredAnnotations()).anyMatch(each -> isOurs(each.annotationType(), seen));
    }

    /** By itself, or by an annotation that it has in turn. */
    private static boolean isOurs(Class<?> annotation, Set<Class<?>> seen) {
        String name = annotation.getName();
        return name.startsWith(PACKAGE)
                || (!name.startsWith("java.") && seen.add(annotation) && isAnyOurs(annotation, seen));
    }

    /** The context that knows the test's class: a dynamic test has none, but whoever made it has. */
    static ExtensionContext declaring(ExtensionContext context) {
        ExtensionContext near = context;
        while (near.getTestClass().isEmpty() && near.getParent().isPresent()) {
            near = near.getParent().get();
        }
        return near;
    }

    /** {@code OrderTest.lists}, {@code com.acme.OrderTest}, {@code com.acme}. */
    static String name(AnnotatedElement element) {
        if (element instanceof Method method) {
            return TestName.simple(method.getDeclaringClass().getName()) + "." + method.getName();
        }
        return element instanceof Class<?> type ? type.getName() : ((Package) element).getName();
    }
}
