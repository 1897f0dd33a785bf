package dev.fetchonce.advise;

import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Reads from class files what a line of the application calls and which texts its method holds. Never throws. */
final class ApplicationCalls {
    private final ClassFiles classes;

    ApplicationCalls(ClassFiles classes) {
        this.classes = classes;
    }

    /** A call: the class it names ({@code com.acme.OrderRepository}), the method and its descriptor. */
    record Call(String owner, String method, String descriptor) {}

    /** The calls that stand on the frame's line, and the methods that it refers to ({@code customers::find}). */
    List<Call> callsAt(Frame frame) {
        List<Call> calls = new ArrayList<>();
        visit(frame.className(), new Bodies(frame, line -> line == frame.line(), calls));
        return calls;
    }

    /** The calls and the methods referred to anywhere in the frame's method. */
    List<Call> callsIn(Frame frame) {
        List<Call> calls = new ArrayList<>();
        visit(frame.className(), new Bodies(frame, line -> true, calls));
        return calls;
    }

    /** The text constants of the frame's method. */
    List<String> textsIn(Frame frame) {
        return classes.read(frame.className(), MethodTexts.class, MethodTexts::read)
                .of(frame.method());
    }

    /** The static fields that the frame's method reads. */
    List<String> staticsIn(Frame frame) {
        List<String> names = new ArrayList<>();
        visit(frame.className(), new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] thrown) {
                return name.equals(frame.method()) ? new Statics(names) : null;
            }
        });
        return names;
    }

    /** The type of a class's field as its source has it, without packages; empty where it cannot be read. */
    String fieldType(String className, String field) {
        FieldType reader = new FieldType(field);
        visit(className, reader);
        return reader.text();
    }

    /** Whether a class says that an attribute is to be loaded lazily, on its field or on its getter. */
    boolean isDeclaredLazy(String className, String attribute) {
        DeclaredFetch reader = new DeclaredFetch(attribute);
        visit(className, reader);
        return reader.isLazy();
    }

    /** Lets a visitor read a class; does nothing where its class file cannot be had or read. */
    void visit(String className, ClassVisitor visitor) {
        byte[] bytes = classes.bytes(className);
        if (bytes != null) {
            try {
                new ClassReader(bytes).accept(visitor, ClassReader.SKIP_FRAMES);
            } catch (RuntimeException unreadable) {
                // A class file newer than our ASM: the remedies say less.
            }
        }
    }

    private static final class Bodies extends ClassVisitor {
        private final Frame frame;
        private final IntPredicate wanted;
        private final List<Call> calls;

        Bodies(Frame frame, IntPredicate wanted, List<Call> calls) {
            super(Opcodes.ASM9);
            this.frame = frame;
            this.wanted = wanted;
            this.calls = calls;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return name.equals(frame.method()) ? new Body(wanted, calls) : null;
        }
    }

    private static final class Body extends MethodVisitor {
        private final IntPredicate wanted;
        private final List<Call> calls;
        private int line;

        Body(IntPredicate wanted, List<Call> calls) {
            super(Opcodes.ASM9);
            this.wanted = wanted;
            this.calls = calls;
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
            if (wanted.test(line)) {
                calls.add(new Call(owner.replace('/', '.'), name, descriptor));
            }
        }
    }

    private static final class Statics extends MethodVisitor {
        private final List<String> names;

        Statics(List<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC) {
                names.add(name);
            }
        }
    }
}
