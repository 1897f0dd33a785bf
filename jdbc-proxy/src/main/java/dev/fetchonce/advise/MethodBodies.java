package dev.fetchonce.advise;

import dev.fetchonce.advise.ApplicationCalls.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of a class do, by their names, overloads together. Never changed once read, so that one reading serves
 * all findings that pass through the class.
 */
record MethodBodies(Map<String, Body> byMethod) {
    private static final Body EMPTY = new Body(List.of(), List.of(), List.of());

    /**
     * In the order of the code.
     *
     * @param texts constants
     * @param statics the names of static fields that are read
     */
    record Body(List<PlacedCall> calls, List<String> texts, List<String> statics) {}

    /** A call, or a method referred to ({@code customers::find}), and its line; 0 where the class file has no lines. */
    record PlacedCall(int line, Call call) {}

    /** Empty where there is no class file, or one newer than our ASM. */
    static MethodBodies read(byte @Nullable [] file) {
        Map<String, Body> bodies = new HashMap<>();
        if (file != null) {
            try {
                new ClassReader(file).accept(new Methods(bodies), ClassReader.SKIP_FRAMES);
            } catch (RuntimeException unreadable) {
                bodies.clear();
            }
        }
        return new MethodBodies(bodies);
    }

    Body of(String method) {
        return byMethod.getOrDefault(method, EMPTY);
    }

    private static final class Methods extends ClassVisitor {
        private final Map<String, Body> bodies;

        Methods(Map<String, Body> bodies) {
            super(Opcodes.ASM9);
            this.bodies = bodies;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return new Reader(bodies.computeIfAbsent(
                    name, first -> new Body(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        }
    }

    private static final class Reader extends MethodVisitor {
        private final Body body;
        private int line;

        Reader(Body body) {
            super(Opcodes.ASM9);
            this.body = body;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object each : arguments) {
                if (each instanceof Handle method) {
                    add(method.getOwner(), method.getName(), method.getDesc());
                }
            }
        }

        private void add(String owner, String name, String descriptor) {
            body.calls.add(new PlacedCall(line, new Call(owner.replace('/', '.'), name, descriptor)));
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String text) {
                body.texts.add(text);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC) {
                body.statics.add(name);
            }
        }
    }
}
