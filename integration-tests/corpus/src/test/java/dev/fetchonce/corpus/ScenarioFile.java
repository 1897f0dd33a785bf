package dev.fetchonce.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario and its label.
 *
 * @param path of the label under {@link #ROOT}: the rule's folder first
 */
record ScenarioFile(Path path, Label label) {
    static final Path ROOT = Marker.SOURCES.resolve("com/acme");

    /** All of them, by path. */
    static List<ScenarioFile> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.equals(Coverage.FILE))
                    .sorted()
                    .map(file -> new ScenarioFile(ROOT.relativize(file), Label.read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule's id without dashes, {@code silence} or {@code nottomiss}. */
    String folder() {
        return path.getName(0).toString();
    }

    /** {@code nplusone/ToOneByJdbc}. */
    String name() {
        String file = path.toString().replace('\\', '/');
        return file.substring(0, file.length() - ".json".length());
    }

    Path source() {
        return ROOT.resolve(name() + ".java");
    }

    /** A new object of the scenario's class. */
    @SuppressWarnings("unchecked") // the label says for which framework it is
    Scenario<FrameworkShop> create() {
        try {
            var constructor =
                    Class.forName("com.acme." + name().replace('/', '.')).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Scenario<FrameworkShop>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The label " + path + " needs a class of the same name with a constructor without parameters", e);
        }
    }

    /** Whether nothing may be found in it. */
    boolean isSilent() {
        return create() instanceof Silent;
    }
}
