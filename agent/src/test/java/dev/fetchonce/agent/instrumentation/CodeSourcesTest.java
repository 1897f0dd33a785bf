package dev.fetchonce.agent.instrumentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeSourcesTest {
    private final CodeSources sources = new CodeSources();

    @TempDir
    Path directory;

    /** To be loaded from elsewhere. */
    static final class Sample {}

    @AfterEach
    void close() {
        sources.close();
    }

    @Test
    void reads_from_a_folder() throws Exception {
        assertThat(sources.read(Sample.class)).isEqualTo(sample());
    }

    @Test
    void reads_from_a_jar() throws Exception {
        String file = Assertions.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Assertions.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(sources.read(Assertions.class)).isEqualTo(in.readAllBytes());
        }
    }

    @Test
    void reads_what_a_jar_has_for_this_version_of_java() throws Exception {
        Path jar = directory.resolve("a b#ü.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("META-INF/versions/9/" + file()));
            out.write(sample());
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(sources.read(loader.loadClass(Sample.class.getName()))).isEqualTo(sample());
        }
    }

    @Test
    void asks_the_loader_for_what_its_folder_has_not() throws Exception {
        assertThat(sources.read(new Making(sample()).make(directory.toUri().toURL())))
                .isEqualTo(sample());
    }

    @Test
    void asks_the_loader_where_a_class_came_from_nowhere() throws Exception {
        assertThat(sources.read(new Making(sample()).make(null))).isEqualTo(sample());
    }

    private static String file() {
        return Sample.class.getName().replace('.', '/') + ".class";
    }

    private static byte[] sample() throws IOException {
        return Samples.bytes(Sample.class.getName());
    }

    /** Makes a class, whose file it alone can give. */
    private static final class Making extends ClassLoader {
        private final byte[] sample;

        Making(byte[] sample) {
            super(null);
            this.sample = sample;
        }

        Class<?> make(@Nullable URL location) {
            CodeSource source = new CodeSource(location, (Certificate[]) null);
            return defineClass(Sample.class.getName(), sample, 0, sample.length, new ProtectionDomain(source, null));
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return name.equals(file()) ? new ByteArrayInputStream(sample) : null;
        }
    }
}
