package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import dev.fetchonce.model.CallPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/**
 * The method of an interface that the application calls and a framework implements by a proxy.
 *
 * @param owner the interface's simple name
 * @param returned its type as the source has it, without packages
 * @param queried whether an annotation holds its query
 * @param entity the first type argument of the interfaces that it extends ({@code Order} of {@code CrudRepository<Order,
 *     Long>}); empty where there is none
 */
record InterfaceMethod(
        Call call,
        String owner,
        String method,
        List<String> parameters,
        String returned,
        String entity,
        boolean queried) {
    private static final Pattern OF_FRAMEWORKS =
            Pattern.compile("(java|javax|jakarta|org\\.(springframework|jdbi|hibernate|eclipse\\.persistence))\\.");

    /** The application's innermost on a path; null where the class files do not tell. */
    static @Nullable InterfaceMethod behindProxy(ApplicationCalls code, CallPath path) {
        for (ProxyCall proxied : ProxyCall.on(path.frames())) {
            for (Call call : proxied.calls(code)) {
                if (!isOfFramework(call)) {
                    return read(code, call);
                }
            }
        }
        return null;
    }

    /** Frameworks have proxies of their own. */
    static boolean isOfFramework(Call call) {
        return OF_FRAMEWORKS.matcher(call.owner()).lookingAt();
    }

    private static InterfaceMethod read(ApplicationCalls code, Call call) {
        Reader reader = new Reader(call);
        code.visit(call.owner(), reader);
        return new InterfaceMethod(
                call,
                RepositoryMethod.simple(call.owner()),
                call.method(),
                List.copyOf(reader.parameters),
                reader.returned,
                reader.entity,
                reader.queried);
    }

    /** The method's type where it returns many, else a list of it. */
    String listOf() {
        boolean many = returned.matches("(List|Set|Collection|Iterable|Stream)\\b.*");
        boolean optional = returned.startsWith("Optional<");
        String one = optional ? returned.substring("Optional<".length(), returned.length() - 1) : boxed(returned);
        return many ? returned : "List<" + one + ">";
    }

    /** The method as its interface declares it, or as it would have to; without semicolon. */
    String declaration() {
        Type[] types = Type.getArgumentTypes(call.descriptor());
        StringJoiner declared = new StringJoiner(", ", method + "(", ")");
        for (int i = 0; i < types.length; i++) {
            String type = RepositoryMethod.simple(types[i].getClassName());
            declared.add(type + " " + (i < parameters.size() ? parameters.get(i) : JavaCode.variable(type)));
        }
        boolean bare = !entity.isEmpty() && returned.matches("List|Iterable|Collection|Set|Stream|Page|Optional");
        return (bare ? returned + "<" + entity + ">" : returned) + " " + declared;
    }

    /** Whether it returns what can hold the rows of several keys. */
    boolean returnsList() {
        return !returned.matches("(Page|Slice|Window|Optional<?Page).*");
    }

    /**
     * A derived query like it, with a collection in the place of one of its parameters; without semicolon.
     *
     * @param at which parameter, from 0
     */
    String derived(String name, int at, String keys) {
        StringJoiner declared = new StringJoiner(", ", listOf() + " " + name + "(", ")");
        for (int i = 0; i < Type.getArgumentTypes(call.descriptor()).length; i++) {
            String parameter = i < parameters.size() ? parameters.get(i) : JavaCode.variable(type(i));
            declared.add(i == at ? "Collection<" + boxed(type(i)) + "> " + keys : type(i) + " " + parameter);
        }
        return declared.toString();
    }

    /** The type of the parameter of that name; any where there is none. */
    String typeOf(String parameter) {
        int at = parameters.indexOf(parameter);
        return at < 0 ? "Object" : type(at);
    }

    /** The types of its other parameters, as type arguments. */
    List<String> typesBut(List<String> others) {
        return IntStream.range(0, Type.getArgumentTypes(call.descriptor()).length)
                .filter(at -> at >= parameters.size() || !others.contains(parameters.get(at)))
                .mapToObj(at -> boxed(type(at)))
                .toList();
    }

    private String type(int parameter) {
        return RepositoryMethod.simple(Type.getArgumentTypes(call.descriptor())[parameter].getClassName());
    }

    /** Its parameters, each a list of what it is: {@code List<Long> id, List<String> name}. */
    String lists() {
        Type[] types = Type.getArgumentTypes(call.descriptor());
        StringJoiner lists = new StringJoiner(", ");
        for (int i = 0; i < types.length; i++) {
            String type = RepositoryMethod.simple(types[i].getClassName());
            String name = i < parameters.size() ? parameters.get(i) : JavaCode.variable(type);
            lists.add("List<" + boxed(type) + "> " + name);
        }
        return lists.toString();
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long", "short", "byte", "double", "float", "boolean" ->
                type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
            default -> type;
        };
    }

    private static final class Reader extends ClassVisitor {
        private final Call call;
        private final List<String> parameters = new ArrayList<>();
        private String entity = "";
        private boolean queried;
        private String returned;

        Reader(Call call) {
            super(Opcodes.ASM9);
            this.call = call;
            this.returned = RepositoryMethod.simple(
                    Type.getReturnType(call.descriptor()).getClassName());
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            if (signature != null) {
                entity = TypeText.firstArgument(signature);
            }
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            if (!name.equals(call.method()) || !descriptor.equals(call.descriptor())) {
                return null;
            }
            if (signature != null) {
                returned = TypeText.of(signature.substring(signature.indexOf(')') + 1));
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitParameter(String parameter, int flags) {
                    parameters.add(parameter);
                }

                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    queried |= annotation.endsWith("/Query;") || annotation.endsWith("/NativeQuery;");
                    return null;
                }
            };
        }
    }
}
