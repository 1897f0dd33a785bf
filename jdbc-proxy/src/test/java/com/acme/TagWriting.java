package com.acme;

import java.sql.SQLException;

/** What test classes extend to share how they write. */
class TagWriting {
    static void write(Db db) throws SQLException {
        for (int i = 0; i < 6; i++) {
            db.update("insert into tag (id, name) values (?, 'x')", 600 + i);
        }
    }
}
