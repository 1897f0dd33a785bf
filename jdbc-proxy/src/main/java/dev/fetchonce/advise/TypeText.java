package dev.fetchonce.advise;

import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.jar.asm.signature.SignatureReader;
import net.bytebuddy.jar.asm.signature.SignatureVisitor;

/** Writes a generic type of a class file as the source has it, without packages: {@code List<OrderItem>}. */
final class TypeText extends SignatureVisitor {
    private final StringBuilder text;
    private boolean inArguments;

    private TypeText(StringBuilder text) {
        super(Opcodes.ASM9);
        this.text = text;
    }

    /** @param signature of a type */
    static String of(String signature) {
        StringBuilder text = new StringBuilder();
        new SignatureReader(signature).acceptType(new TypeText(text));
        return text.toString();
    }

    /** The first type argument of what a class extends; empty where it has none. */
    static String firstArgument(String signature) {
        StringBuilder text = new StringBuilder();
        new SignatureReader(signature).accept(new TypeText(text));
        String all = text.toString();
        int open = all.indexOf('<');
        int end = all.indexOf(',', open);
        return open < 0 || end < 0 ? "" : all.substring(open + 1, end);
    }

    @Override
    public void visitBaseType(char descriptor) {
        text.append(Type.getType(String.valueOf(descriptor)).getClassName());
    }

    @Override
    public void visitTypeVariable(String name) {
        text.append(name);
    }

    @Override
    public void visitClassType(String name) {
        text.append(RepositoryMethod.simple(name.replace('/', '.')));
    }

    @Override
    public void visitInnerClassType(String name) {
        text.append('.').append(name);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        text.append(inArguments ? ", " : "<");
        inArguments = true;
        return new TypeText(text);
    }

    @Override
    public void visitEnd() {
        text.append(inArguments ? ">" : "");
    }
}
