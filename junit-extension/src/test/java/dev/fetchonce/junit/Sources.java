package dev.fetchonce.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles what a user has in an editor. */
final class Sources {
    private Sources() {}

    /** Gives the folder of classes. */
    static Path compile(Path directory, String file, String code) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Path source = Files.writeString(directory.resolve(file), code);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        List.of("-g", "-proc:none", "-d", "" + classes, "-cp", TestJvm.classPath(), "" + source)
                                .toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException(file + " does not compile");
        }
        return classes;
    }
}
