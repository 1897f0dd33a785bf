package dev.fetchonce.advise;

import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.FieldVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.jar.asm.signature.SignatureReader;
import net.bytebuddy.jar.asm.signature.SignatureVisitor;
import org.jspecify.annotations.Nullable;

/** Reads a field's type as the source has it, without packages: {@code List<OrderItem>}. */
final class FieldType extends ClassVisitor {
    private final String field;
    private String type = "";

    FieldType(String field) {
        super(Opcodes.ASM9);
        this.field = field;
    }

    /** Empty where the class has no such field. */
    String text() {
        return type;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (name.equals(field)) {
            type = signature == null
                    ? RepositoryMethod.simple(Type.getType(descriptor).getClassName())
                    : generic(signature);
        }
        return null;
    }

    private static String generic(String signature) {
        StringBuilder text = new StringBuilder();
        new SignatureReader(signature).acceptType(new Names(text));
        return text.toString();
    }

    private static final class Names extends SignatureVisitor {
        private final StringBuilder text;
        private boolean inArguments;

        Names(StringBuilder text) {
            super(Opcodes.ASM9);
            this.text = text;
        }

        @Override
        public void visitClassType(String name) {
            text.append(RepositoryMethod.simple(name.replace('/', '.')));
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            text.append(inArguments ? ", " : "<");
            inArguments = true;
            return new Names(text);
        }

        @Override
        public void visitEnd() {
            text.append(inArguments ? ">" : "");
        }
    }
}
