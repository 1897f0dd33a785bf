package dev.fetchonce.baseline;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Structure;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the baseline: a finding by its structure, in whatever unit, and why it is accepted.
 *
 * @param rule the rule's id
 * @param fingerprint the repeated statement: 16 hexadecimal digits
 * @param place {@code com.acme.OrderService#list}: no line, so that moved code stays accepted; empty where no loop frame
 *     was known
 * @param reason why; not blank
 * @param author who decided; may be empty
 * @param date when (ISO-8601); may be empty
 * @param expires the last day on which it holds (ISO-8601); null where it holds for good
 */
public record AcceptedFinding(
        String rule,
        String fingerprint,
        String place,
        String reason,
        String author,
        String date,
        @Nullable String expires) {
    static final Comparator<AcceptedFinding> BY_PLACE = Comparator.comparing(AcceptedFinding::place)
            .thenComparing(AcceptedFinding::rule)
            .thenComparing(AcceptedFinding::fingerprint);

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    /** Checks what it is given. */
    public AcceptedFinding {
        require(!rule.isBlank(), "rule", "the id of a rule", rule);
        require(FINGERPRINT.matcher(fingerprint).matches(), "fingerprint", "16 hexadecimal digits", fingerprint);
        require(place.isEmpty() || place.indexOf('#') > 0, "place", "class#method", place);
        require(!reason.isBlank(), "reason", "why it is accepted", reason);
        require(date.isEmpty() || isDate(date), "date", "a date such as 2027-01-31", date);
        require(expires == null || isDate(expires), "expires", "a date such as 2027-01-31", "" + expires);
    }

    /** Accepts a finding. */
    public static AcceptedFinding of(
            Finding finding, String reason, String author, String date, @Nullable String expires) {
        Structure key = finding.structure();
        return new AcceptedFinding(key.rule(), key.fingerprint(), key.place(), reason, author, date, expires);
    }

    /** What the findings that it is about have in common. */
    public Structure structure() {
        return new Structure(rule, fingerprint, place);
    }

    /** Whether it is about that finding. */
    public boolean isAbout(Finding finding) {
        return structure().equals(finding.structure());
    }

    /** Whether both are about the same findings. */
    boolean sameStructure(AcceptedFinding other) {
        return structure().equals(other.structure());
    }

    static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static void require(boolean fits, String part, String expected, String found) {
        if (!fits) {
            throw new IllegalArgumentException(part + ": expected " + expected + ", but found \"" + found + "\"");
        }
    }
}
