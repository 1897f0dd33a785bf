package dev.fetchonce.proxy;

import java.lang.reflect.Method;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/** Writes concrete classes that lack the methods of the interface they implement, as one compiled long ago does. */
final class OldDriver extends ClassLoader {
    private OldDriver() {
        super(OldDriver.class.getClassLoader());
    }

    /** An object that has no method but {@code method}, which gives {@code result}, or throws it if it can. */
    static <T> T with(Class<T> jdbc, String method, Object result) throws ReflectiveOperationException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] interfaces = {Type.getInternalName(jdbc)};
        writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "old/Driver", null, "java/lang/Object", interfaces);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
        writer.visitField(access, "result", "Ljava/lang/Object;", null, null).visitEnd();
        constructor(writer);
        for (Method each : jdbc.getMethods()) {
            if (each.getName().equals(method)) {
                returning(writer, each, result instanceof Throwable);
            }
        }
        writer.visitEnd();
        byte[] classFile = writer.toByteArray();
        Class<?> type = new OldDriver().defineClass("old.Driver", classFile, 0, classFile.length);
        type.getField("result").set(null, result);
        return jdbc.cast(type.getConstructor().newInstance());
    }

    private static void constructor(ClassWriter writer) {
        MethodVisitor body = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        body.visitVarInsn(Opcodes.ALOAD, 0);
        body.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        body.visitInsn(Opcodes.RETURN);
        body.visitMaxs(0, 0);
    }

    private static void returning(ClassWriter writer, Method method, boolean throwing) {
        String descriptor = Type.getMethodDescriptor(method);
        MethodVisitor body = writer.visitMethod(Opcodes.ACC_PUBLIC, method.getName(), descriptor, null, null);
        body.visitFieldInsn(Opcodes.GETSTATIC, "old/Driver", "result", "Ljava/lang/Object;");
        if (throwing) {
            body.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Throwable");
            body.visitInsn(Opcodes.ATHROW);
        } else if (method.getReturnType() == int.class) {
            body.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Integer");
            body.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Integer", "intValue", "()I", false);
            body.visitInsn(Opcodes.IRETURN);
        } else {
            body.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(method.getReturnType()));
            body.visitInsn(Opcodes.ARETURN);
        }
        body.visitMaxs(0, 0);
    }
}
