package dev.fetchonce.corpus;

import java.util.Locale;

/** What scenarios run on, as labels write it in lower case. */
enum Database {
    H2,
    POSTGRESQL,
    MARIADB;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
