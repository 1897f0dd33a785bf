package dev.fetchonce.agent.start;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** The options: THE table. Each has one key, a default and a meaning. */
enum Option {
    REPORT(
            "target/fetchonce, build/fetchonce or fetchonce",
            "the folder that the report goes to; by default the first" + " whose parent exists"),
    APP(
            "",
            "package prefixes of the application, separated by commas; by default everything that is not JDK, framework,"
                    + " driver, pool or server"),
    VALUES("hashed", "'hashed', or 'shown': literals in SQL texts appear in the report (bound values never do)"),
    STACKS("sampled", "'sampled', or 'all': a call path at every execution (exact, and some 3 µs each)"),
    MIN(
            "2/3/5",
            "repeats from which on something is reported when it is proven/likely/possible; one number is for all"),
    BASELINE(
            "",
            "the file of accepted findings; by default fetchonce-baseline.json in the working directory, if it is there;"
                    + " 'record' in tests writes it"),
    IGNORE(
            "",
            "findings to accept: rule:… class:… table:… fingerprint:… because …, several separated by semicolons; and those"
                    + " of fetchonce.ignore in the working directory, if it is there"),
    MODE("report", "of tests alone, a system property: what findings do there; 'report', 'warn', 'fail' or 'ratchet'"),
    COUNT(
            "",
            "of tests alone, a system property: what budgets count too; some of 'sequences', 'schema' and 'checks',"
                    + " separated by commas"),
    UNITS(
            "",
            "methods whose runs are units of work, such as com.acme.Nightly#run or com.acme.*#handle*, separated by commas"),
    INCLUDE(
            "",
            "observe these alone: datasource:… by the report's names, class:… that may be woven, each with * for any text,"
                    + " separated by commas"),
    EXCLUDE("", "leave these alone, written like 'include'"),
    ENABLED("true", "'false' leaves the application alone"),
    DEBUG("false", "'true' tells on stderr what is woven");

    private static final Set<Option> LISTS = EnumSet.of(APP, IGNORE, COUNT, UNITS, INCLUDE, EXCLUDE);

    private final String fallback;
    private final String meaning;

    Option(String fallback, String meaning) {
        this.fallback = fallback;
        this.meaning = meaning;
    }

    /** What is written in agent arguments and, after {@code fetchonce.}, in system properties. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fallback() {
        return fallback;
    }

    /** Whether it takes a list, so that a comma may go on with it. */
    boolean isList() {
        return LISTS.contains(this);
    }

    /** @throws OptionException where there is no such option */
    static Option of(String key, String where) {
        for (Option each : values()) {
            if (each.key().equals(key)) {
                return each;
            }
        }
        throw new OptionException("unknown option '" + key + "' in " + where + "; known are:" + table());
    }

    private static String table() {
        StringJoiner lines = new StringJoiner("");
        for (Option each : values()) {
            String value = each.fallback.isEmpty() ? "" : " (default " + each.fallback + ")";
            lines.add("\n  " + each.key() + ": " + each.meaning + value);
        }
        return lines.toString();
    }
}
