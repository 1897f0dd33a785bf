package dev.fetchonce.agent.start;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.security.ProtectionDomain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Brings the bridge's classes into the boot loader. They are defined there directly: a jar appended to the boot class
 * path would cost every application its class data sharing, with a warning of the JVM on its output, and needs a
 * writable temporary folder. Where a JVM does not let us, the jar is appended after all.
 */
final class BridgeInstaller {
    /** In the order in which they need each other. */
    private static final List<String> CLASSES = List.of(
            "dev.fetchonce.bootstrap.Hooks", "dev.fetchonce.bootstrap.Threads", "dev.fetchonce.bootstrap.Bridge");

    /** Takes a loader, a name, its bytes, where they are from, and how to call that. */
    private static final MethodType DEFINE = MethodType.methodType(
            Class.class, ClassLoader.class, String.class, byte[].class, ProtectionDomain.class, String.class);

    private BridgeInstaller() {}

    static void install(Instrumentation instrumentation) throws IOException {
        try {
            define(instrumentation);
        } catch (Throwable refused) {
            append(instrumentation);
        }
    }

    /**
     * The package is opened to this class's own unnamed module, so to no class of the application. Method handles, for
     * core reflection would look through all methods of both types, and prepares calls of so many arguments at a cost.
     */
    private static void define(Instrumentation instrumentation) throws Throwable {
        String internals = "jdk.internal.access";
        Module own = BridgeInstaller.class.getModule();
        instrumentation.redefineModule(
                Object.class.getModule(), Set.of(), Map.of(internals, Set.of(own)), Map.of(), Set.of(), Map.of());
        Class<?> type = Class.forName(internals + ".JavaLangAccess");
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Object access = lookup.findStatic(
                        Class.forName(internals + ".SharedSecrets"), "getJavaLangAccess", MethodType.methodType(type))
                .invoke();
        MethodHandle definer = lookup.findVirtual(type, "defineClass", DEFINE);
        for (String each : CLASSES) {
            definer.invoke(access, (ClassLoader) null, each, bytes(each), (ProtectionDomain) null, (String) null);
        }
    }

    private static void append(Instrumentation instrumentation) throws IOException {
        File file = File.createTempFile("fetchonce-bridge", ".jar");
        file.deleteOnExit();
        try (JarOutputStream out = new JarOutputStream(new FileOutputStream(file))) {
            for (String each : CLASSES) {
                out.putNextEntry(new JarEntry(resource(each)));
                out.write(bytes(each));
            }
        }
        instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(file));
    }

    private static byte[] bytes(String className) throws IOException {
        try (InputStream in = BridgeInstaller.class.getClassLoader().getResourceAsStream(resource(className))) {
            if (in == null) {
                throw new IOException("the agent's jar has no " + className + ": it is damaged");
            }
            return in.readAllBytes();
        }
    }

    private static String resource(String className) {
        return className.replace('.', '/') + ".class";
    }
}
