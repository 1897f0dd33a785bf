package dev.fetchonce.baseline;

import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Acceptance;
import dev.fetchonce.model.Frame;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line such as {@code rule:n-plus-one class:com.acme.legacy.* because nobody owns it}: accepts what meets all its
 * criteria. A {@code *} stands for any characters. Immutable.
 *
 * @param text the line
 */
public record IgnoreLine(String text, Map<Criterion, String> criteria, Acceptance acceptance) {
    /** What a line can ask for. */
    enum Criterion {
        /** The rule's id. */
        RULE,
        /** A class of the call site, or one that it is nested in. */
        CLASS,
        /** A table that the repeated statement names, in any case. */
        TABLE,
        /** The repeated statement. */
        FINGERPRINT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String EXPIRES = "expires";
    private static final String KNOWN =
            Stream.of(Criterion.values()).map(Criterion::key).collect(Collectors.joining(", ")) + ", " + EXPIRES;

    /** @throws IllegalArgumentException where a key is unknown or given twice, a date is none, or there is no criterion */
    public static IgnoreLine parse(String line) {
        Because parts = Because.parse(line);
        Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        String expires = null;
        for (String word : parts.words()) {
            String key = word.substring(0, Math.max(0, word.indexOf(':')));
            String value = word.substring(word.indexOf(':') + 1);
            if (key.isEmpty() || value.isEmpty()) {
                throw wrong(line, "expected key:value, but got '" + word + "'");
            }
            if (key.equals(EXPIRES)) {
                if (!AcceptedFinding.isDate(value)) {
                    throw wrong(line, "expires expects a date such as 2027-01-31, but got '" + value + "'");
                }
                expires = value;
            } else if (criteria.put(criterion(key, line), value) != null) {
                throw wrong(line, "'" + key + "' is given twice: write two lines");
            }
        }
        if (criteria.isEmpty()) {
            throw wrong(line, "nothing says what to ignore");
        }
        return new IgnoreLine(
                line.strip(), criteria, new Acceptance(AcceptedBy.CONFIGURATION, parts.reason(), expires));
    }

    private static Criterion criterion(String key, String line) {
        for (Criterion each : Criterion.values()) {
            if (each.key().equals(key)) {
                return each;
            }
        }
        throw wrong(line, "unknown key '" + key + "'");
    }

    private static IllegalArgumentException wrong(String line, String what) {
        return new IllegalArgumentException(
                what + " in '" + line.strip() + "'; known are " + KNOWN + ", and a reason after 'because'");
    }

    /** Whether a finding meets all criteria. */
    boolean fits(Finding finding, List<String> tables) {
        return criteria.entrySet().stream().allMatch(each -> meets(each.getKey(), each.getValue(), finding, tables));
    }

    private static boolean meets(Criterion criterion, String pattern, Finding finding, List<String> tables) {
        return switch (criterion) {
            case RULE -> fits(pattern, finding.rule());
            case FINGERPRINT -> fits(pattern, finding.repeated().fingerprint());
            case TABLE ->
                tables.stream()
                        .anyMatch(table -> fits(pattern.toLowerCase(Locale.ROOT), table.toLowerCase(Locale.ROOT)));
            case CLASS ->
                finding.callSite().frames().stream()
                        .map(Frame::className)
                        .anyMatch(name -> fits(pattern, name) || fits(pattern + "$*", name));
        };
    }

    private static boolean fits(String pattern, String text) {
        return Stream.of(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(Collectors.joining(".*"), regex -> text.matches(regex)));
    }
}
