package dev.fetchonce.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One frame of a call path.
 *
 * @param className the binary class name
 * @param method the method's name
 * @param file the source file's name; null where the class does not say
 * @param line the line; 0 or less where the class does not say
 */
public record Frame(
        String className, String method, @Nullable String file, int line) {
    private static final String PROXY = "$Proxy";

    /**
     * As Java's compiler names them, {@code lambda$list$0}, and Kotlin's, {@code list$lambda$1$lambda$0}. Eclipse's
     * {@code lambda$0} does not say where it stands.
     */
    private static final Pattern LAMBDA =
            Pattern.compile("(lambda)\\$\\d+|lambda\\$(.*)\\$\\d+|(.*?)\\$lambda\\$\\d.*");

    /** Whether both are in the same method, on whatever line. */
    public boolean sameMethod(Frame other) {
        return className.equals(other.className) && method.equals(other.method);
    }

    /** {@code com.acme.OrderService.list}. */
    public String qualifiedMethod() {
        return className + "." + method;
    }

    /** The method as the source has it: of a lambda's body, the one that it stands in. */
    public String declaredMethod() {
        return lambdaOf().orElse(method);
    }

    /** Whether it is a lambda's body. */
    public boolean isLambda() {
        return lambdaOf().isPresent();
    }

    /** Whether it is in a class that was made to stand in for an interface or a bean, as the JDK's {@code $Proxy12}. */
    public boolean isProxy() {
        return isProxy(className);
    }

    /** The same of a class by its name. A word that goes on, as in {@code Loader$ProxyFactory}, is a name that somebody gave. */
    public static boolean isProxy(String className) {
        int end = className.indexOf(PROXY) + PROXY.length();
        return end >= PROXY.length() && (end == className.length() || !Character.isLetter(className.charAt(end)));
    }

    private Optional<String> lambdaOf() {
        if (!method.contains("lambda$")) {
            return Optional.empty(); // nearly always, and asked often
        }
        Matcher lambda = LAMBDA.matcher(method);
        return lambda.matches()
                ? IntStream.rangeClosed(1, lambda.groupCount())
                        .mapToObj(lambda::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** The class name without its package. */
    public String simpleClassName() {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** {@code OrderService.list}, as people read it: of a lambda's body, the method that it stands in. */
    public String shortName() {
        return simpleClassName() + "." + declaredMethod();
    }

    /** {@code OrderService.list (OrderService.java:40)}. */
    @Override
    public String toString() {
        String where = file == null ? "unknown source" : line > 0 ? file + ":" + line : file;
        return shortName() + " (" + where + ")";
    }
}
