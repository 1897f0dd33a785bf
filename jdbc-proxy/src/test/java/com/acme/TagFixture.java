package com.acme;

import java.sql.SQLException;

/** Fills tags for tests. */
final class TagFixture {
    private TagFixture() {}

    static void fill(Db db) throws SQLException {
        Importer.tags(db, 300);
    }
}
