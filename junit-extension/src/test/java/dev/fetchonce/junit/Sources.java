package dev.fetchonce.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles what a user has in an editor. */
final class Sources {
    private Sources() {}

    /** Gives the folder of classes. */
    static Path compile(Path directory, String file, String code) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("sources"));
        Files.writeString(sources.resolve(file), code);
        return compile(directory, sources);
    }

    /** Compiles all that is in a folder; gives the folder of classes. */
    static Path compile(Path directory, Path sources) throws IOException {
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-g", "-parameters", "-proc:none", "-nowarn", "-d", "" + classes, "-cp", TestJvm.classPath()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(each -> each.endsWith(".java")).forEach(arguments::add);
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException(sources + " does not compile");
        }
        return classes;
    }
}
