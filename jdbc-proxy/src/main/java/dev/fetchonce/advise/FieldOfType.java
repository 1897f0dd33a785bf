package dev.fetchonce.advise;

import java.util.List;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.jspecify.annotations.Nullable;

/** Finds the field in which a class keeps an object of one of some types. */
final class FieldOfType extends ClassVisitor {
    private final List<String> types;
    private String field = "";

    /** @param types simple names */
    FieldOfType(List<String> types) {
        super(Opcodes.ASM9);
        this.types = types;
    }

    /** Its name; empty where the class has none. */
    String name() {
        return field;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        String type = RepositoryMethod.simple(Type.getType(descriptor).getClassName());
        if (field.isEmpty() && types.contains(type)) {
            field = name;
        }
        return null;
    }
}
