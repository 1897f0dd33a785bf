package dev.fetchonce.agent.instrumentation;

import org.jspecify.annotations.Nullable;

/**
 * A method of some classes, which can be woven.
 *
 * @param match how {@code type} says which classes
 * @param type with slashes; with {@link Match#NAMED} a pattern with dots
 * @param method its name, in which {@code *} is any text; {@code <init>} for constructors
 * @param descriptor null for any
 */
public record Place(
        Match match, String type, String method, @Nullable String descriptor) {
    /** How a type says which classes are meant. */
    public enum Match {
        /** That class itself. */
        CLASS,
        /** What extends or implements it. */
        SUBTYPE,
        /** What has such a method, for its descriptor says enough; the type is for those that are loaded already. */
        SHAPE,
        /** What has methods with that annotation. */
        ANNOTATED,
        /** What is called like that. */
        NAMED
    }

    /** In that class itself. */
    public static Place in(String type, String method) {
        return in(type, method, null);
    }

    /** In that class itself. */
    public static Place in(String type, String method, @Nullable String descriptor) {
        return new Place(Match.CLASS, type, method, descriptor);
    }

    /** In what extends or implements that. */
    public static Place under(String type, String method, String descriptor) {
        return new Place(Match.SUBTYPE, type, method, descriptor);
    }

    /** Wherever it is declared; {@code type} is what usually declares it. */
    public static Place anywhere(String type, String method, String descriptor) {
        return new Place(Match.SHAPE, type, method, descriptor);
    }

    /** Whatever has that annotation. */
    public static Place annotated(String annotation) {
        return new Place(Match.ANNOTATED, annotation, "*", null);
    }

    /** As {@code com.acme.*#handle*} says. */
    public static Place named(String pattern) {
        int hash = pattern.indexOf('#');
        return new Place(Match.NAMED, pattern.substring(0, hash), pattern.substring(hash + 1), null);
    }

    /** What stands in the constant pool of each class file in question; null where only the name tells. */
    @Nullable
    String word() {
        return switch (match) {
            case CLASS -> type;
            case SUBTYPE, SHAPE -> descriptor;
            case ANNOTATED -> annotation();
            case NAMED -> null;
        };
    }

    /** Whether {@code file} declares such a method, by itself and with a body, whatever it extends or implements. */
    boolean isDeclaredIn(ClassFile file) {
        if (isOf(file.name())) {
            for (ClassFile.Method each : file.methods()) {
                if (takes(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it extends and implements what it must. */
    boolean isAbove(ClassFile file, Supertypes supertypes) {
        return match != Match.SUBTYPE || supertypes.include(file, type);
    }

    /** Whether a class may be meant, as far as its name, with slashes, tells. */
    boolean isOf(String name) {
        return switch (match) {
            case CLASS -> name.equals(type);
            case NAMED -> Glob.matches(type, name.replace('/', '.'));
            default -> true;
        };
    }

    boolean takes(ClassFile.Method each) {
        return (descriptor == null || each.descriptor().equals(descriptor))
                && Glob.matches(method, each.name())
                && (match != Match.ANNOTATED || each.annotations().contains(annotation()))
                && (match == Match.NAMED || !each.isStatic())
                && (match != Match.NAMED || !each.name().startsWith("<"));
    }

    private String annotation() {
        return "L" + type + ";";
    }
}
