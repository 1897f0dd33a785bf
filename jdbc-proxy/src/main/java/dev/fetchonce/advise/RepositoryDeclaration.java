package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** Reads how a repository declares a method: its types, parameter names and {@code @Query}. */
final class RepositoryDeclaration extends ClassVisitor {
    private static final String QUERY = "Lorg/springframework/data/jpa/repository/Query;";
    private static final Set<String> OF_ENTITIES = Set.of(
            "List", "Collection", "Set", "Iterable", "Stream", "Page", "Slice", "Window", "Optional", "Streamable");

    private final Call call;
    private final List<String> parameters = new ArrayList<>();
    private String query = "";

    private RepositoryDeclaration(Call call) {
        super(Opcodes.ASM9);
        this.call = call;
    }

    /** What a declaration says, and its query; empty where it has none. */
    record Declared(String declaration, String query) {}

    static Declared read(ApplicationCalls code, Call call, String entity) {
        RepositoryDeclaration reader = new RepositoryDeclaration(call);
        code.visit(call.owner(), reader);
        return new Declared(reader.declaration(entity), reader.query);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        if (!name.equals(call.method()) || !descriptor.equals(call.descriptor())) {
            return null;
        }
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitParameter(String parameter, int flags) {
                parameters.add(parameter);
            }

            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation.equals(QUERY) ? queryReader() : null;
            }
        };
    }

    private AnnotationVisitor queryReader() {
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String name, Object value) {
                if (name.equals("value")) {
                    query = value.toString();
                } else if (name.equals("nativeQuery") && Boolean.TRUE.equals(value)) {
                    query = "";
                }
            }
        };
    }

    private String declaration(String entity) {
        StringBuilder text = new StringBuilder();
        String returned = simple(Type.getReturnType(call.descriptor()));
        text.append(returned).append(OF_ENTITIES.contains(returned) ? "<" + entity + ">" : "");
        text.append(' ').append(call.method()).append('(');
        Type[] types = Type.getArgumentTypes(call.descriptor());
        for (int i = 0; i < types.length; i++) {
            String type = simple(types[i]);
            text.append(i == 0 ? "" : ", ").append(type).append(' ');
            text.append(i < parameters.size() ? parameters.get(i) : decapitalised(type));
        }
        return text.append(')').toString();
    }

    private static String simple(Type type) {
        return RepositoryMethod.simple(type.getClassName());
    }

    private static String decapitalised(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1).replace("[]", "s");
    }
}
