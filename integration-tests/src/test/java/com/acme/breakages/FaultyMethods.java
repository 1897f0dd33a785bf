package com.acme.breakages;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** An agent that makes methods throw: those named {@code package/Class.method}, separated by semicolons. */
public final class FaultyMethods {
    private FaultyMethods() {}

    /** Makes them throw from now on. */
    public static void premain(String methods, Instrumentation instrumentation) {
        instrumentation.addTransformer(new Transformer(Set.of(methods.split(";", -1))));
    }

    private record Transformer(Set<String> methods) implements ClassFileTransformer {
        @Override
        public byte @Nullable [] transform(
                @Nullable ClassLoader loader,
                @Nullable String name,
                @Nullable Class<?> redefined,
                @Nullable ProtectionDomain domain,
                byte[] file) {
            if (name == null || methods.stream().noneMatch(each -> each.startsWith(name + "."))) {
                return null;
            }
            ClassReader reader = new ClassReader(file);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Thrower(writer, name, methods), 0);
            return writer.toByteArray();
        }
    }

    private static final class Thrower extends ClassVisitor {
        private final String type;
        private final Set<String> methods;

        Thrower(ClassVisitor next, String type, Set<String> methods) {
            super(Opcodes.ASM9, next);
            this.type = type;
            this.methods = methods;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor body = super.visitMethod(access, name, descriptor, signature, exceptions);
            return body != null && methods.contains(type + "." + name) ? new Body(body, type + "." + name) : body;
        }
    }

    /** By what every loader knows: {@code Integer.parseInt("injected into ...")}. Frames stay as they are. */
    private static final class Body extends MethodVisitor {

        private final String method;

        Body(MethodVisitor next, String method) {
            super(Opcodes.ASM9, next);
            this.method = method;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            super.visitLdcInsn("injected into " + method);
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC, "java/lang/Integer", "parseInt", "(Ljava/lang/String;)I", false);
            super.visitInsn(Opcodes.POP);
        }
    }
}
