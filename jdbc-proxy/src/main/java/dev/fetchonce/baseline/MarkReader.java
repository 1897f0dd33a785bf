package dev.fetchonce.baseline;

import dev.fetchonce.baseline.Annotations.Mark;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Collects a class's {@code @AcceptFinding}s, and what tests call {@code @AllowFinding}, also where several of them stand in
 * the annotation that repeats them.
 */
final class MarkReader extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final List<String> NAMES = List.of("AcceptFinding;", "AllowFinding;");

    private final List<Mark> marks;

    MarkReader(List<Mark> marks) {
        super(API);
        this.marks = marks;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return reader(descriptor, "");
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        return new MethodVisitor(API) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return reader(annotation, name);
            }
        };
    }

    private AnnotationVisitor reader(String descriptor, String method) {
        return isOurs(descriptor) ? new Values(method) : new Container(method);
    }

    private static boolean isOurs(String descriptor) {
        return NAMES.stream().anyMatch(name -> isNamed(descriptor, name));
    }

    private static boolean isNamed(String descriptor, String name) {
        int before = descriptor.length() - name.length() - 1;
        return descriptor.endsWith(name)
                && (before == 0 || descriptor.charAt(before) == '/' || descriptor.charAt(before) == '$');
    }

    /** Another annotation, whose elements may hold ours. */
    private final class Container extends AnnotationVisitor {
        private final String method;

        Container(String method) {
            super(API);
            this.method = method;
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return this;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String name, String descriptor) {
            return reader(descriptor, method);
        }
    }

    /** One of ours. */
    private final class Values extends AnnotationVisitor {
        private final String method;
        private final List<String> rules = new ArrayList<>();
        private String reason = "";
        private String expires = "";

        Values(String method) {
            super(API);
            this.method = method;
        }

        @Override
        public void visit(String name, Object value) {
            switch (name) {
                case "rule" -> addRule(value);
                case "reason" -> reason = String.valueOf(value);
                case "expires", "until" -> expires = String.valueOf(value);
                default -> {
                    // An application's own annotation may say more.
                }
            }
        }

        @Override
        public @Nullable AnnotationVisitor visitArray(String name) {
            return name.equals("rule") ? new Rules() : null;
        }

        @Override
        public void visitEnd() {
            marks.add(new Mark(method, List.copyOf(rules), reason, expires));
        }

        private void addRule(Object value) {
            if (!value.equals("")) {
                rules.add(String.valueOf(value));
            }
        }

        private final class Rules extends AnnotationVisitor {
            Rules() {
                super(API);
            }

            @Override
            public void visit(@Nullable String none, Object value) {
                addRule(value);
            }
        }
    }
}
