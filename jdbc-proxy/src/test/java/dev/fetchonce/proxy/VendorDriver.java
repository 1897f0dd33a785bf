package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import javax.tools.ToolProvider;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Compiles a driver whose connection has an interface of its own, into a class loader of its own. */
final class VendorDriver {
    private VendorDriver() {}

    /**
     * A connection of class {@code vendor.Concrete}.
     *
     * @param classes a folder for its classes
     * @param vendor the source of the interface {@code vendor.Vendor}; a class {@code Gone} in it is removed afterwards
     * @param methods the source of the methods that the connection has; it lacks all others
     */
    static Connection connection(Path classes, String vendor, String methods)
            throws IOException, ReflectiveOperationException {
        Path interfaceFile = source(classes, "Vendor", vendor);
        Path classFile = source(classes, "Base", "public abstract class Base implements Vendor {" + methods + "}");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), interfaceFile.toString(), classFile.toString());
        assertThat(result).isZero();
        Files.deleteIfExists(classes.resolve("vendor/Gone.class"));
        Files.write(classes.resolve("vendor/Concrete.class"), concrete());
        ClassLoader driver =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        return (Connection) driver.loadClass("vendor.Concrete").getConstructor().newInstance();
    }

    private static Path source(Path classes, String name, String text) throws IOException {
        return Files.writeString(classes.resolve(name + ".java"), "package vendor;\n" + text);
    }

    /** A class that lacks whatever {@code Base} left abstract, which a compiler would not let pass. */
    private static byte[] concrete() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "vendor/Concrete", null, "vendor/Base", new String[0]);
        MethodVisitor body = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        body.visitVarInsn(Opcodes.ALOAD, 0);
        body.visitMethodInsn(Opcodes.INVOKESPECIAL, "vendor/Base", "<init>", "()V", false);
        body.visitInsn(Opcodes.RETURN);
        body.visitMaxs(0, 0);
        writer.visitEnd();
        return writer.toByteArray();
    }
}
