package com.acme.threads;

import java.util.Locale;

/** Reads the users of all customers by other threads, in each way there is, each in a unit of its own. */
@SuppressWarnings("try") // closing a unit ends it
public final class HandOver {
    private HandOver() {}

    public static void main(String[] args) throws Exception {
        try (Database database = new Database()) {
            for (Way way : Way.values()) {
                try (Unit unit = Unit.open(way.toString())) {
                    way.each(database.users(), database::email);
                }
            }
        }
        System.out.println(String.join(" ", ways()));
    }

    private static String[] ways() {
        return java.util.Arrays.stream(Way.values())
                .map(each -> each.toString().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
