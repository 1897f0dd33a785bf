package dev.fetchonce.agent.instrumentation;

import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * Puts a call of the bridge before each cast to one of some classes, and before each {@code instanceof}. The class is
 * named to the bridge by a text: a constant would load it where a cast of null does not. No frame changes, so that no
 * class is needed to write it.
 */
final class CastWeaver extends ClassVisitor {
    private static final String BRIDGE = "dev/fetchonce/bootstrap/Bridge";
    private static final int OPERANDS = 2;

    private final Set<String> types;

    private CastWeaver(ClassVisitor next, Set<String> types) {
        super(OpenedClassReader.ASM_API, next);
        this.types = types;
    }

    /** @param types names with slashes */
    static byte[] weave(byte[] file, Set<String> types) {
        ClassReader reader = OpenedClassReader.of(file);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new CastWeaver(writer, types), 0);
        return writer.toByteArray();
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor body = super.visitMethod(access, name, descriptor, signature, exceptions);
        return body == null ? null : new Body(body);
    }

    private final class Body extends MethodVisitor {
        Body(MethodVisitor next) {
            super(OpenedClassReader.ASM_API, next);
        }

        @Override
        public void visitTypeInsn(int code, String type) {
            if ((code == Opcodes.CHECKCAST || code == Opcodes.INSTANCEOF) && types.contains(type)) {
                super.visitLdcInsn(type.replace('/', '.'));
                super.visitInsn(code == Opcodes.CHECKCAST ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        BRIDGE,
                        "castable",
                        "(Ljava/lang/Object;Ljava/lang/String;Z)Ljava/lang/Object;",
                        false);
            }
            super.visitTypeInsn(code, type);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + OPERANDS, locals);
        }
    }
}
