package dev.fetchonce.agent.start;

import dev.fetchonce.agent.instrumentation.Selection;
import dev.fetchonce.baseline.IgnoreLine;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.Accepting;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Thresholds;
import dev.fetchonce.report.ReportFolder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The options as they were given: agent arguments go before system properties ({@code fetchonce.key}), these before the
 * environment ({@code FETCHONCE_KEY}), these before the defaults.
 *
 * @param given what somebody gave
 */
record Options(Map<Option, String> given) {
    private static final String PROPERTY = "fetchonce.";
    private static final String VARIABLE = "FETCHONCE_";

    /** What tests give as a baseline to write the usual file anew. */
    private static final String RECORD = "record";

    /** @throws OptionException where a key is unknown or a value cannot be */
    static Options read(String arguments, Properties properties, Map<String, String> environment) {
        Map<Option, String> all = new EnumMap<>(Option.class);
        for (Map.Entry<String, String> each : environment.entrySet()) {
            String name = each.getKey();
            if (name.startsWith(VARIABLE)) {
                String key = name.substring(VARIABLE.length()).toLowerCase(Locale.ROOT);
                if (!isOfOurOwnTests(key)) {
                    all.put(Option.of(key, "the environment variable " + name), each.getValue());
                }
            }
        }
        for (String name : properties.stringPropertyNames()) {
            if (isOurs(name)) {
                Option option = Option.of(name.substring(PROPERTY.length()), "the system property " + name);
                all.put(option, properties.getProperty(name));
            }
        }
        all.putAll(arguments(arguments));
        Options options = new Options(all);
        options.check();
        return options;
    }

    /** Variables that tell our own build what there is to test with (FETCHONCE_REQUIRE_DOCKER …): no options. */
    private static boolean isOfOurOwnTests(String key) {
        return key.startsWith("require_") || key.endsWith("_image") || key.equals("chromium");
    }

    /** A further dot is a name space of another tool of ours ({@code fetchonce.junit.…}). */
    private static boolean isOurs(String property) {
        return property.startsWith(PROPERTY) && property.indexOf('.', PROPERTY.length()) < 0;
    }

    private static Map<Option, String> arguments(String text) {
        Map<Option, String> all = new EnumMap<>(Option.class);
        Option last = null;
        for (String each : text.split(",", -1)) {
            int equals = each.indexOf('=');
            if (equals >= 0) {
                last = Option.of(each.substring(0, equals).trim(), "the agent's arguments");
                all.put(last, each.substring(equals + 1).trim());
            } else if (last != null && last.isList()) {
                all.merge(last, each.trim(), (one, next) -> one + ", " + next);
            } else if (!each.isBlank()) {
                Option named = Option.of(each.trim(), "the agent's arguments");
                throw new OptionException("option '" + named.key() + "' has no value: write " + named.key() + "=…");
            }
        }
        return all;
    }

    private void check() {
        enabled();
        debug();
        units();
        selection();
        settings();
        reportFolder(Path.of(""));
    }

    boolean enabled() {
        return oneOf(Option.ENABLED, "true", "false").equals("true");
    }

    boolean debug() {
        return oneOf(Option.DEBUG, "true", "false").equals("true");
    }

    Settings settings() {
        return new Settings(
                new ApplicationCode(prefixes()),
                oneOf(Option.VALUES, "hashed", "shown").equals("shown"),
                oneOf(Option.STACKS, "sampled", "all").equals("all"),
                thresholds(),
                new Accepting(baseline(), null, ignore()));
    }

    /** Patterns of methods that are units of work. */
    List<String> units() {
        List<String> all = list(Option.UNITS);
        for (String each : all) {
            int hash = each.indexOf('#');
            if (hash < 1 || hash == each.length() - 1) {
                throw bad(Option.UNITS, each, "a class and a method, such as com.acme.Nightly#run");
            }
        }
        return all;
    }

    /** Which DataSources and classes are minded. */
    Selection selection() {
        return new Selection(patterns(Option.INCLUDE), patterns(Option.EXCLUDE));
    }

    private List<String> patterns(Option option) {
        List<String> all = list(option);
        for (String each : all) {
            if (!Selection.isPattern(each)) {
                throw bad(option, each, "datasource:… or class:…, such as datasource:orders* or class:com.acme.old.*");
            }
        }
        return all;
    }

    private @Nullable Path baseline() {
        String file = value(Option.BASELINE);
        try {
            return file.isBlank() || file.equals(RECORD) ? null : Path.of(file);
        } catch (InvalidPathException impossible) {
            throw bad(Option.BASELINE, file, "a file");
        }
    }

    private List<String> ignore() {
        List<String> lines = new ArrayList<>();
        for (String each : value(Option.IGNORE).split(";", -1)) {
            if (!each.isBlank()) {
                try {
                    lines.add(IgnoreLine.parse(each).text());
                } catch (IllegalArgumentException wrong) {
                    throw new OptionException("option 'ignore': " + wrong.getMessage());
                }
            }
        }
        return List.copyOf(lines);
    }

    /** The report's folder, resolved against {@code directory}, where the application was started. */
    Path reportFolder(Path directory) {
        String folder = given.get(Option.REPORT);
        if (folder == null || folder.isBlank()) {
            return ReportFolder.in(directory);
        }
        try {
            return directory.resolve(folder).normalize();
        } catch (InvalidPathException impossible) {
            throw bad(Option.REPORT, folder, "a folder");
        }
    }

    private List<String> prefixes() {
        List<String> all = new ArrayList<>();
        for (String each : list(Option.APP)) {
            all.add(each.endsWith("*") ? each.substring(0, each.length() - 1) : each);
        }
        return List.copyOf(all);
    }

    private List<String> list(Option option) {
        List<String> all = new ArrayList<>();
        for (String each : value(option).replace(';', ',').split(",", -1)) {
            if (!each.isBlank()) {
                all.add(each.trim());
            }
        }
        return List.copyOf(all);
    }

    private Thresholds thresholds() {
        String text = value(Option.MIN);
        String[] parts = text.split("/", -1);
        try {
            if (parts.length == 1) {
                int all = Integer.parseInt(parts[0].trim());
                return new Thresholds(all, all, all);
            }
            if (parts.length == 3) {
                return new Thresholds(
                        Integer.parseInt(parts[0].trim()),
                        Integer.parseInt(parts[1].trim()),
                        Integer.parseInt(parts[2].trim()));
            }
        } catch (IllegalArgumentException noThresholds) {
            // Said below.
        }
        throw bad(Option.MIN, text, "a number from 2 on, or three of them (proven/likely/possible) such as 2/3/5");
    }

    private String oneOf(Option option, String one, String other) {
        String value = value(option).trim().toLowerCase(Locale.ROOT);
        if (value.equals(one) || value.equals(other)) {
            return value;
        }
        throw bad(option, value, "'" + one + "' or '" + other + "'");
    }

    private String value(Option option) {
        @Nullable String value = given.get(option);
        return value == null ? option.fallback() : value;
    }

    private static OptionException bad(Option option, String value, String expected) {
        return new OptionException("option '" + option.key() + "' expects " + expected + ", but got '" + value + "'");
    }
}
