package dev.fetchonce.agent.instrumentation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Class files of the test's class path. */
final class Samples {
    static final ClassLoader LOADER = Objects.requireNonNull(Samples.class.getClassLoader());

    private Samples() {}

    static byte[] bytes(String className) throws IOException {
        try (InputStream in = LOADER.getResourceAsStream(className.replace('.', '/') + ".class")) {
            return Objects.requireNonNull(in, className).readAllBytes();
        }
    }

    static ClassFile file(String className) throws IOException {
        return ClassFile.read(bytes(className));
    }
}
