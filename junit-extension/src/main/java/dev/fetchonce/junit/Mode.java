package dev.fetchonce.junit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What findings do in tests that do not forbid them by an annotation. */
enum Mode {
    /** They are in the report alone. */
    REPORT,
    /** A test with findings says so on stderr. */
    WARN,
    /** A test with findings fails. */
    FAIL,
    /** A test with findings or broken budgets that the baseline does not know, or knows better, fails. */
    RATCHET;

    /** @throws IllegalArgumentException where there is none of that name */
    static Mode of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("fetchonce.mode expects one of "
                        + Arrays.stream(values()).map(Mode::toString).collect(Collectors.joining(", ")) + ", but got '"
                        + word + "'.\nWhat to do: write one of these."));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
