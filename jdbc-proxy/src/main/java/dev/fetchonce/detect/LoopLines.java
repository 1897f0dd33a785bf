package dev.fetchonce.detect;

import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Frame;
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
 * Tells from class files which lines stand in a loop: a call between the target of a backward jump and the jump is made
 * once for each turn. Not thread-safe; made for one analysis.
 */
final class LoopLines {
    private static final int API = Opcodes.ASM9;

    private final ClassFiles classes;
    private final Map<String, List<Loop>> known = new HashMap<>();

    LoopLines(ClassFiles classes) {
        this.classes = classes;
    }

    /**
     * A loop of a method.
     *
     * @param method its method's name; overloads differ by their lines
     * @param firstLine the least line of its calls
     * @param lines the lines of its calls
     * @param size how many instructions it spans
     */
    record Loop(String method, int firstLine, List<Integer> lines, int size) {}

    /** The innermost loop around the calls of the frame's line; null where there is none or the class cannot be read. */
    @Nullable
    Loop around(Frame frame) {
        if (frame.line() <= 0) {
            return null;
        }
        Loop innermost = null;
        for (Loop loop : known.computeIfAbsent(frame.className(), this::read)) {
            if (loop.method.equals(frame.method())
                    && loop.lines.contains(frame.line())
                    && (innermost == null || loop.size < innermost.size)) {
                innermost = loop;
            }
        }
        return innermost;
    }

    private List<Loop> read(String className) {
        byte[] bytes = classes.bytes(className);
        List<Loop> loops = new ArrayList<>();
        if (bytes == null) {
            return loops;
        }
        try {
            new ClassReader(bytes).accept(new Methods(loops), ClassReader.SKIP_FRAMES);
        } catch (RuntimeException unreadable) {
            loops.clear(); // A class file newer than our ASM, or a broken one: the deepest shared frame has to do.
        }
        return loops;
    }

    private static final class Methods extends ClassVisitor {
        private final List<Loop> loops;

        Methods(List<Loop> loops) {
            super(API);
            this.loops = loops;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return new Body(name, loops);
        }
    }

    /** Numbers the calls and labels of one method, and remembers its backward jumps. */
    private static final class Body extends MethodVisitor {
        private final String name;
        private final List<Loop> loops;
        private final Map<Label, Integer> labels = new HashMap<>();
        private final List<int[]> backward = new ArrayList<>();
        private final List<int[]> calls = new ArrayList<>();
        private int position;
        private int line;

        Body(String name, List<Loop> loops) {
            super(API);
            this.name = name;
            this.loops = loops;
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
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            calls.add(new int[] {++position, line});
        }

        @Override
        public void visitInvokeDynamicInsn(
                String method, String descriptor, Handle bootstrap, Object... bootstrapArguments) {
            calls.add(new int[] {++position, line});
        }

        @Override
        public void visitEnd() {
            for (int[] jump : backward) {
                List<Integer> lines = calls.stream()
                        .filter(call -> call[0] >= jump[0] && call[0] <= jump[1])
                        .map(call -> call[1])
                        .distinct()
                        .sorted()
                        .toList();
                if (!lines.isEmpty()) {
                    loops.add(new Loop(name, lines.get(0), lines, jump[1] - jump[0]));
                }
            }
        }
    }
}
