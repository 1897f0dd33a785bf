package dev.fetchonce.proxy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;

/**
 * Writes the class file of a delegate: what our class does not implement itself goes to the same method of the target.
 *
 * <p>It uses the ASM inside Byte Buddy and not its builders, because all that is needed is known by name and descriptor
 * alone; so no class of the driver's is resolved on the way, and a thousand classes fewer are loaded at start.
 */
final class DelegateWriter {
    private static final String ROWS = Type.getDescriptor(ResultSet.class);
    private static final String ROWS_OF_CATALOG = Type.getMethodDescriptor(
            Type.getType(ResultSet.class), Type.getType(ResultSet.class), Type.getType(ObservedMetaData.class));

    private final Class<?> ours;
    private final Class<?> jdbc;
    private final String name;
    private final Map<String, Method> covariant = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    /**
     * @param ours the class to extend
     * @param jdbc the interface that it implements in part
     * @param targets the name of the class to stand for
     */
    DelegateWriter(Class<?> ours, Class<?> jdbc, String targets) {
        this.ours = ours;
        this.jdbc = jdbc;
        String simple = targets.substring(targets.lastIndexOf('.') + 1).replace('/', '_');
        this.name = ours.getPackageName() + ".generated." + ours.getSimpleName() + "$" + simple;
        handWritten();
    }

    String name() {
        return name;
    }

    private void handWritten() {
        for (Method each : ours.getMethods()) {
            if (!Modifier.isAbstract(each.getModifiers()) && !each.isDefault()) {
                written.add(each.getName() + Type.getMethodDescriptor(each));
                covariant.put(each.getName() + parametersOf(Type.getMethodDescriptor(each)), each);
            }
        }
    }

    private static String parametersOf(String descriptor) {
        return descriptor.substring(0, descriptor.lastIndexOf(')') + 1);
    }

    byte[] write(List<Class<?>> interfaces) {
        String[] names = interfaces.stream().map(Type::getInternalName).toArray(String[]::new);
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(Opcodes.V17, access, internalName(), null, Type.getInternalName(ours), names);
        constructorAndFactory(ours.getDeclaredConstructors()[0]);
        Forwarded.methodsOf(jdbc).forEach(this::method);
        for (Class<?> each : interfaces) {
            Forwarded.methodsOf(each).forEach(this::method);
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    private String internalName() {
        return name.replace('.', '/');
    }

    /** The constructor passes all on; {@code make} takes the same arguments and calls it. */
    private void constructorAndFactory(Constructor<?> constructor) {
        Type[] parameters = Type.getArgumentTypes(Type.getConstructorDescriptor(constructor));
        String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, parameters);
        MethodVisitor body = begin("<init>", descriptor);
        body.visitVarInsn(Opcodes.ALOAD, 0);
        loadArguments(body, descriptor);
        body.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(ours), "<init>", descriptor, false);
        end(body, Opcodes.RETURN);

        String factory = Type.getMethodDescriptor(Type.getType(ours), parameters);
        body = begin("make", factory);
        body.visitTypeInsn(Opcodes.NEW, internalName());
        body.visitInsn(Opcodes.DUP);
        loadArguments(body, descriptor);
        body.visitMethodInsn(Opcodes.INVOKESPECIAL, internalName(), "<init>", descriptor, false);
        end(body, Opcodes.ARETURN);
        written.add("make" + factory);
    }

    private void method(Forwarded method) {
        if (!written.add(method.key())) {
            return;
        }
        MethodVisitor body = begin(method.name(), method.descriptor());
        Method handWritten = covariant.get(method.name() + parametersOf(method.descriptor()));
        if (handWritten != null && method.returnsInterface()) {
            throughOurs(body, method, Type.getMethodDescriptor(handWritten));
        } else {
            throughTarget(body, method);
        }
        end(body, Type.getReturnType(method.descriptor()).getOpcode(Opcodes.IRETURN));
    }

    /** A driver's interface narrows the result of a method that we write ourselves. */
    private void throughOurs(MethodVisitor body, Forwarded method, String ourDescriptor) {
        body.visitVarInsn(Opcodes.ALOAD, 0);
        loadArguments(body, method.descriptor());
        body.visitMethodInsn(Opcodes.INVOKEVIRTUAL, internalName(), method.name(), ourDescriptor, false);
        body.visitTypeInsn(
                Opcodes.CHECKCAST, Type.getReturnType(method.descriptor()).getInternalName());
    }

    /** No cast on the way: the verifier lets any reference pass for an interface, and the call itself finds out. */
    private void throughTarget(MethodVisitor body, Forwarded method) {
        if (ours == ObservedResultSet.class && isGetter(method)) {
            touched(body, method);
        }
        body.visitVarInsn(Opcodes.ALOAD, 0);
        body.visitFieldInsn(Opcodes.GETFIELD, Type.getInternalName(ours), "bare", "Ljava/sql/Wrapper;");
        loadArguments(body, method.descriptor());
        body.visitMethodInsn(Opcodes.INVOKEINTERFACE, method.owner(), method.name(), method.descriptor(), true);
        if (ours == ObservedMetaData.class && method.descriptor().endsWith(ROWS)) {
            body.visitVarInsn(Opcodes.ALOAD, 0);
            body.visitMethodInsn(Opcodes.INVOKESTATIC, Type.getInternalName(ours), "rows", ROWS_OF_CATALOG, false);
        }
    }

    private static boolean isGetter(Forwarded method) {
        return method.name().startsWith("get")
                && (method.descriptor().startsWith("(I") || method.descriptor().startsWith("(Ljava/lang/String;"));
    }

    /** Tells our class that a column is read as something that is no key. */
    private void touched(MethodVisitor body, Forwarded method) {
        boolean byIndex = method.descriptor().startsWith("(I");
        boolean number = switch (Type.getReturnType(method.descriptor()).getSort()) {
            case Type.DOUBLE, Type.FLOAT -> true;
            default -> false;
        };
        body.visitVarInsn(Opcodes.ALOAD, 0);
        body.visitVarInsn(byIndex ? Opcodes.ILOAD : Opcodes.ALOAD, 1);
        body.visitInsn(number ? Opcodes.ICONST_1 : Opcodes.ICONST_0);
        body.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                Type.getInternalName(ours),
                "touched",
                byIndex ? "(IZ)V" : "(Ljava/lang/String;Z)V",
                false);
    }

    private MethodVisitor begin(String method, String descriptor) {
        MethodVisitor body = writer.visitMethod(Opcodes.ACC_PUBLIC, method, descriptor, null, null);
        body.visitCode();
        return body;
    }

    private static void end(MethodVisitor body, int returning) {
        body.visitInsn(returning);
        body.visitMaxs(0, 0);
        body.visitEnd();
    }

    private static void loadArguments(MethodVisitor body, String descriptor) {
        int slot = 1;
        for (Type each : Type.getArgumentTypes(descriptor)) {
            body.visitVarInsn(each.getOpcode(Opcodes.ILOAD), slot);
            slot += each.getSize();
        }
    }
}
