package dev.fetchonce.advise;

import java.util.Locale;
import java.util.regex.Pattern;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a class says by its annotation that an attribute is to be loaded. The ORM may load it eagerly for other
 * reasons: a mapping in XML, an annotation of its own, or a LAZY that it cannot keep.
 */
final class DeclaredFetch extends ClassVisitor {
    private static final Pattern ASSOCIATION =
            Pattern.compile("L(javax|jakarta)/persistence/(\\w+To(One|Many)|ElementCollection);");

    private final String attribute;
    private final String getter;
    private boolean found;
    private String association = "";
    private String fetch = "";

    DeclaredFetch(String attribute) {
        super(Opcodes.ASM9);
        this.attribute = attribute;
        this.getter = "get" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    }

    boolean isLazy() {
        return fetch.equals("LAZY");
    }

    /** True also where the class does not tell, as where a superclass has the attribute. */
    boolean mayBeEager() {
        return !found || fetch.equals("EAGER") || (fetch.isEmpty() && association.endsWith("ToOne;"));
    }

    private @Nullable AnnotationVisitor annotation(String type) {
        if (!ASSOCIATION.matcher(type).matches()) {
            return null;
        }
        association = type;
        return new Fetch();
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (!name.equals(attribute)) {
            return null;
        }
        found = true;
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type);
            }
        };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        if (!name.equals(getter)) {
            return null;
        }
        found = true;
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type);
            }
        };
    }

    private final class Fetch extends AnnotationVisitor {
        Fetch() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitEnum(String name, String type, String value) {
            fetch = name.equals("fetch") ? value : fetch;
        }
    }
}
