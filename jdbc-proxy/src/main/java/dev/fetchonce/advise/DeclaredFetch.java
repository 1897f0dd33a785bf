package dev.fetchonce.advise;

import java.util.Locale;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Reads whether a class maps an attribute LAZY: the ORM may load it eagerly all the same, where it cannot do better. */
final class DeclaredFetch extends ClassVisitor {
    private final String attribute;
    private final String getter;
    private boolean lazy;

    DeclaredFetch(String attribute) {
        super(Opcodes.ASM9);
        this.attribute = attribute;
        this.getter = "get" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }

    boolean isLazy() {
        return lazy;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return !name.equals(attribute)
                ? null
                : new FieldVisitor(Opcodes.ASM9) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                        return new Fetch();
                    }
                };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        return !name.equals(getter)
                ? null
                : new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                        return new Fetch();
                    }
                };
    }

    private final class Fetch extends AnnotationVisitor {
        Fetch() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitEnum(String name, String type, String value) {
            lazy |= name.equals("fetch") && value.equals("LAZY");
        }
    }
}
