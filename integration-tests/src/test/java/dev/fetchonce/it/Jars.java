package dev.fetchonce.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Writes jars. */
final class Jars {
    private Jars() {}

    /** An agent's, whose class is on the class path: there is nothing in it but the class's name. */
    static Path ofAgent(String premainClass, Path folder) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", premainClass);
        manifest.getMainAttributes().putValue("Can-Redefine-Classes", "true");
        return write(folder.resolve("other-agent.jar"), manifest, Path.of(""), List.of());
    }

    /** All that is in a folder of classes; named after it, and left as it is where it is there. */
    static String pack(Path classes, Path folder) {
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        try (Stream<Path> files = Files.walk(classes)) {
            return Files.exists(jar)
                    ? jar.toString()
                    : write(
                                    jar,
                                    new Manifest(),
                                    classes,
                                    files.filter(Files::isRegularFile).toList())
                            .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, Manifest manifest, Path root, List<Path> content) {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Path each : content) {
                jar.putNextEntry(new JarEntry(root.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
                jar.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
