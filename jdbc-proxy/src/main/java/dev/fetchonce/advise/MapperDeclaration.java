package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.jar.asm.signature.SignatureReader;
import net.bytebuddy.jar.asm.signature.SignatureVisitor;
import org.jspecify.annotations.Nullable;

/** Reads how a mapper declares a method: what one row becomes, and the names of its parameters. */
final class MapperDeclaration extends ClassVisitor {
    private static final String PARAM = "Lorg/apache/ibatis/annotations/Param;";

    private final Call call;
    private final List<String> parameters;
    private String row;
    private boolean annotated;

    private MapperDeclaration(Call call) {
        super(Opcodes.ASM9);
        this.call = call;
        this.row = Type.getReturnType(call.descriptor()).getClassName();
        this.parameters = new ArrayList<>(Collections.nCopies(Type.getArgumentTypes(call.descriptor()).length, ""));
    }

    static MapperDeclaration read(ApplicationCalls code, Call call) {
        MapperDeclaration reader = new MapperDeclaration(call);
        code.visit(call.owner(), reader);
        return reader;
    }

    /** The class of one row; empty where it is none of the application's. */
    String row() {
        return row.startsWith("java.") || !row.contains(".") || row.endsWith("[]") ? "" : row;
    }

    /** Whether its statement or its results stand in annotations. */
    boolean annotated() {
        return annotated;
    }

    /** Their names in order; none where one of them is not known. */
    List<String> parameters() {
        return parameters.contains("") ? List.of() : List.copyOf(parameters);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        if (!name.equals(call.method()) || !descriptor.equals(call.descriptor())) {
            return null;
        }
        if (signature != null) {
            new SignatureReader(signature).accept(new LastArgument());
        }
        return new Marks();
    }

    /** The last type argument of what is returned: the element of a list, the value of a map. */
    private final class LastArgument extends SignatureVisitor {
        LastArgument() {
            super(Opcodes.ASM9);
        }

        @Override
        public SignatureVisitor visitParameterType() {
            return new SignatureVisitor(Opcodes.ASM9) {};
        }

        @Override
        public void visitClassType(String name) {
            row = name.replace('/', '.');
        }
    }

    private final class Marks extends MethodVisitor {
        private int next;

        Marks() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitParameter(String name, int access) {
            parameters.set(next++, name);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
            annotated |= annotation.startsWith("Lorg/apache/ibatis/annotations/");
            return null;
        }

        @Override
        public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String annotation, boolean visible) {
            return !annotation.equals(PARAM)
                    ? null
                    : new AnnotationVisitor(Opcodes.ASM9) {
                        @Override
                        public void visit(String name, Object value) {
                            parameters.set(parameter, value.toString());
                        }
                    };
        }
    }
}
