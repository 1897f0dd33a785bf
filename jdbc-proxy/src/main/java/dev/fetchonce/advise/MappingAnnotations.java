package dev.fetchonce.advise;

import java.util.List;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import org.jspecify.annotations.Nullable;

/** Reads whether a class says by annotations how it is mapped. An entity that bears none is mapped in XML. */
final class MappingAnnotations extends ClassVisitor {
    private static final List<String> PACKAGES =
            List.of("Ljakarta/persistence/", "Ljavax/persistence/", "Lorg/hibernate/annotations/");

    private boolean read;
    private boolean found;

    MappingAnnotations() {
        super(Opcodes.ASM9);
    }

    /** False also where the class could not be read. */
    boolean areMissing() {
        return read && !found;
    }

    @Override
    public void visitEnd() {
        read = true;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
        found = found || PACKAGES.stream().anyMatch(type::startsWith);
        return null;
    }
}
