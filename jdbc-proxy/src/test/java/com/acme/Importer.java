package com.acme;

import java.sql.SQLException;

/** Application code that inserts row by row. */
final class Importer {
    private Importer() {}

    static void tags(Db db, int first) throws SQLException {
        for (int i = 0; i < 6; i++) {
            db.update("insert into tag (id, name) values (?, 'x')", first + i);
        }
    }

    static void fruits(Db db) throws SQLException {
        for (int i = 0; i < 6; i++) {
            db.update("insert into fruit (id, name) values (?, 'x')", i);
        }
    }

    /** Fills tags for tests. */
    static final class NightFixture {
        private NightFixture() {}

        static void fill(Db db) throws SQLException {
            tags(db, 600);
        }
    }
}
