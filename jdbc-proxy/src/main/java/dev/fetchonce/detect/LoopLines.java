package dev.fetchonce.detect;

import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Handle;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Tells from class files which lines stand in a loop: a call between the target of a backward jump and the jump is made
 * once for each turn. Not thread-safe; made for one analysis.
 */
final class LoopLines {
    private static final int API = Opcodes.ASM9;

    private final ClassFiles classes;
    private final Map<String, Code> known = new HashMap<>();

    LoopLines(ClassFiles classes) {
        this.classes = classes;
    }

    /**
     * A loop of a method; overloads of a name differ by their lines.
     *
     * @param firstLine the least line of its calls
     * @param size how many instructions it spans
     */
    record Loop(Set<Call> calls, int firstLine, int size) {
        private boolean has(Frame frame) {
            return calls.stream().anyMatch(call -> call.line == frame.line() && call.caller.equals(frame.method()));
        }
    }

    /** A call of method {@code callee} that stands on a line of method {@code caller}. */
    record Call(String caller, int line, String callee) {}

    /**
     * The calls and loops of a class.
     *
     * @param overloads the calls of another method of the class that has the caller's name
     */
    private record Code(Set<Call> calls, List<Loop> loops, Set<Call> overloads) {}

    /**
     * The innermost loop around the call that the frame is in; null where there is none or the class cannot be read. In
     * {@code for (Order o : findAll())} the call of findAll is not in the loop, though its line is.
     *
     * @param callee the method that the frame has called; where no call of the line names it, the line alone decides
     */
    @Nullable
    Loop around(Frame frame, String callee) {
        if (frame.line() <= 0) {
            return null;
        }
        Code code = code(frame);
        Call call = new Call(frame.method(), frame.line(), callee);
        boolean named = code.calls.contains(call);
        Loop innermost = null;
        for (Loop loop : code.loops) {
            boolean around = named ? loop.calls.contains(call) : loop.has(frame);
            if (around && (innermost == null || loop.size < innermost.size)) {
                innermost = loop;
            }
        }
        return innermost;
    }

    /** Whether the frame has called a method that has its name and takes other arguments: that is no recursion yet. */
    boolean callsOverload(Frame frame) {
        return frame.line() > 0
                && code(frame).overloads.contains(new Call(frame.method(), frame.line(), frame.method()));
    }

    private Code code(Frame frame) {
        return known.computeIfAbsent(frame.className(), name -> classes.read(name, Code.class, LoopLines::read));
    }

    private static Code read(byte @Nullable [] bytes) {
        Code code = new Code(new HashSet<>(), new ArrayList<>(), new HashSet<>());
        if (bytes == null) {
            return code;
        }
        try {
            new ClassReader(bytes).accept(new Methods(code), ClassReader.SKIP_FRAMES);
            return code;
        } catch (RuntimeException unreadable) {
            // A class file newer than our ASM, or a broken one: the deepest shared frame has to do.
            return new Code(Set.of(), List.of(), Set.of());
        }
    }

    private static final class Methods extends ClassVisitor {
        private final Code code;
        private String type = "";

        Methods(Code code) {
            super(API);
            this.code = code;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return new Body(type, name, descriptor, code);
        }
    }

    /** Numbers the calls and labels of one method, and remembers its backward jumps. */
    private static final class Body extends MethodVisitor {
        private final String type;
        private final String name;
        private final String descriptor;
        private final Code code;
        private final Map<Label, Integer> labels = new HashMap<>();
        private final List<int[]> backward = new ArrayList<>();
        private final Map<Integer, Call> calls = new TreeMap<>();
        private int position;
        private int line;

        Body(String type, String name, String descriptor, Code code) {
            super(API);
            this.type = type;
            this.name = name;
            this.descriptor = descriptor;
            this.code = code;
        }

        @Override
        public void visitLabel(Label label) {
            labels.put(label, ++position);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            position++;
            Integer from = labels.get(target);
            if (from != null) {
                backward.add(new int[] {from, position});
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String called, boolean isInterface) {
            Call call = new Call(name, line, method);
            calls.put(++position, call);
            if (method.equals(name) && owner.equals(type) && !called.equals(descriptor)) {
                code.overloads.add(call);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(
                String method, String called, Handle bootstrap, Object... bootstrapArguments) {
            calls.put(++position, new Call(name, line, method));
        }

        @Override
        public void visitEnd() {
            code.calls.addAll(calls.values());
            for (int[] jump : backward) {
                Set<Call> inside = new LinkedHashSet<>();
                calls.forEach((at, call) -> {
                    if (at >= jump[0] && at <= jump[1]) {
                        inside.add(call);
                    }
                });
                if (!inside.isEmpty()) {
                    int first = inside.stream().mapToInt(Call::line).min().orElse(0);
                    code.loops.add(new Loop(inside, first, jump[1] - jump[0]));
                }
            }
        }
    }
}
