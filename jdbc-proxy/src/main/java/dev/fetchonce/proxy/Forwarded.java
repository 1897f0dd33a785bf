package dev.fetchonce.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.Nullable;

/**
 * A method of an interface, to be forwarded to the target.
 *
 * @param owner the interface's internal name
 * @param returnsInterface whether its result is known to be of an interface type
 */
record Forwarded(String owner, String name, String descriptor, boolean returnsInterface) {

    /** What identifies a method in the JVM. */
    String key() {
        return name + descriptor;
    }

    /**
     * The instance methods of {@code type}, abstract and default, inherited ones included. Where a signature names a
     * class that is not there (a driver's optional dependency), they are read from the class file instead, which needs
     * none of them.
     */
    static List<Forwarded> methodsOf(Class<?> type) {
        List<Forwarded> methods = new ArrayList<>();
        try {
            for (Method each : type.getMethods()) {
                if (!Modifier.isStatic(each.getModifiers())) {
                    boolean returnsInterface = each.getReturnType().isInterface();
                    methods.add(new Forwarded(
                            Type.getInternalName(type),
                            each.getName(),
                            Type.getMethodDescriptor(each),
                            returnsInterface));
                }
            }
            return methods;
        } catch (NoClassDefFoundError | TypeNotPresentException optional) {
            return fromClassFile(type, optional);
        }
    }

    /** Only those declared in {@code type} itself: what it inherits comes with the interfaces it inherits from. */
    private static List<Forwarded> fromClassFile(Class<?> type, Throwable reason) {
        List<Forwarded> methods = new ArrayList<>();
        String resource = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream classFile = type.getResourceAsStream(resource)) {
            if (classFile == null) {
                throw new IllegalStateException("no class file of " + type.getName(), reason);
            }
            OpenedClassReader.of(classFile.readAllBytes())
                    .accept(new Reader(Type.getInternalName(type), methods), ClassReader.SKIP_CODE);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read the class file of " + type.getName(), unreadable);
        }
        return methods;
    }

    private static final class Reader extends ClassVisitor {
        private final String owner;
        private final List<Forwarded> methods;

        Reader(String owner, List<Forwarded> methods) {
            super(OpenedClassReader.ASM_API);
            this.owner = owner;
            this.methods = methods;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0) {
                methods.add(new Forwarded(owner, name, descriptor, false));
            }
            return null;
        }
    }
}
