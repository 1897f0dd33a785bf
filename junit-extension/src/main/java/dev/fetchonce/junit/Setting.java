package dev.fetchonce.junit;

import java.util.Locale;
import java.util.Optional;

/** An option that the agent knows as well: a system property {@code fetchonce.key}, or the variable {@code FETCHONCE_KEY}. */
final class Setting {
    private Setting() {}

    /** What was given; empty where nothing was. */
    static Optional<String> of(String key) {
        return Optional.ofNullable(System.getProperty("fetchonce." + key))
                .or(() -> Optional.ofNullable(System.getenv("FETCHONCE_" + key.toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }
}
