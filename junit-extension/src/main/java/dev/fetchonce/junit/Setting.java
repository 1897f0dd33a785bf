package dev.fetchonce.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An option, by whatever way it was given: a system property {@code fetchonce.key}, else the variable
 * {@code FETCHONCE_KEY}, else {@code fetchonce.key} in {@code junit-platform.properties}. The agent knows them too.
 */
enum Setting {
    REPORT,
    APP,
    VALUES,
    STACKS,
    MIN,
    BASELINE,
    IGNORE,
    MODE,
    COUNT,
    ENABLED,
    DEBUG;

    private static final String PREFIX = "fetchonce.";
    private static final String VARIABLE = "FETCHONCE_";
    private static final String FILE = "junit-platform.properties";

    /** What tells our own build what there is to test with: no options. */
    private static final Pattern OF_OUR_OWN_TESTS = Pattern.compile("FETCHONCE_(REQUIRE_.*|.*_IMAGE|CHROMIUM)");

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was given; empty where nothing was. */
    Optional<String> value() {
        return given(System.getProperty(PREFIX + key()))
                .or(() -> given(System.getenv(VARIABLE + name())))
                .or(() -> given(file().getProperty(PREFIX + key())));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** What the file alone says, as an argument for the agent, which reads properties and variables itself. */
    private Optional<String> argument() {
        boolean elsewhere = System.getProperty(PREFIX + key()) != null || System.getenv(VARIABLE + name()) != null;
        return given(elsewhere ? null : file().getProperty(PREFIX + key())).map(value -> key() + "=" + value);
    }

    /** The agent's arguments. Tests can afford exact stacks; everything else is as the user set it. */
    static String arguments() {
        Stream<String> exact = STACKS.value().isPresent() ? Stream.of() : Stream.of("stacks=all");
        return Stream.concat(exact, Arrays.stream(values()).flatMap(each -> each.argument().stream()))
                .collect(Collectors.joining(","));
    }

    /** What is wrong about the options that were given, and what to do; empty where nothing is. */
    static Optional<String> complaint() {
        Stream<String> properties = System.getProperties().stringPropertyNames().stream()
                .filter(Setting::isUnknown)
                .map(name -> "the system property " + name);
        Stream<String> variables = System.getenv().keySet().stream()
                .filter(name -> name.startsWith(VARIABLE)
                        && !OF_OUR_OWN_TESTS.matcher(name).matches())
                .filter(name ->
                        isUnknown(PREFIX + name.substring(VARIABLE.length()).toLowerCase(Locale.ROOT)))
                .map(name -> "the environment variable " + name);
        Stream<String> file =
                file().stringPropertyNames().stream().filter(Setting::isUnknown).map(name -> name + " in " + FILE);
        return Stream.of(properties, variables, file)
                .flatMap(each -> each)
                .sorted()
                .findFirst()
                .map(where -> "No option of Fetchonce is called as " + where
                        + " is.\nWhat to do: take it away, or write one" + " of " + known() + ".");
    }

    private static boolean isUnknown(String property) {
        return property.startsWith(PREFIX)
                && Arrays.stream(values()).noneMatch(each -> property.equals(PREFIX + each.key()));
    }

    private static String known() {
        return Arrays.stream(values()).map(each -> PREFIX + each.key()).collect(Collectors.joining(", "));
    }

    private static Properties file() {
        return File.READ;
    }

    /** Read once: JUnit does the same. */
    private static final class File {
        static final Properties READ = read();

        private static Properties read() {
            Properties read = new Properties();
            ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                    .orElseGet(ClassLoader::getSystemClassLoader);
            try (InputStream in = loader.getResourceAsStream(FILE)) {
                if (in != null) {
                    read.load(in);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(FILE + " cannot be read", unreadable);
            }
            return read;
        }
    }

    /** All that the file says, of whatever tool. */
    static Map<Object, Object> platformProperties() {
        return Map.copyOf(file());
    }
}
