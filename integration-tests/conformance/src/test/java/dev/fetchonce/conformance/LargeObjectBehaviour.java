package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Large objects and streams go in and come out whole: nobody else has read from them. */
abstract class LargeObjectBehaviour extends Behaviour {
    private static final byte[] PHOTO = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
    private static final String NOTE = "y".repeat(100_000);

    LargeObjectBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @Override
    void fill(Statement statement) throws SQLException {
        statement.execute("create table album (id int primary key, photo blob, note clob, tags varchar(9) array)");
    }

    /** What is done with something of JDBC's. */
    private interface Use<T> {
        void of(T object) throws SQLException, IOException;
    }

    private void insert(Use<PreparedStatement> binding) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement("insert into album values (1, ?, ?, ?)")) {
            insert.setArray(3, connection.createArrayOf("varchar", new Object[] {"sun", "sea"}));
            binding.of(insert);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private void read(Use<ResultSet> reading) throws SQLException, IOException {
        try (PreparedStatement query = connection.prepareStatement("select photo, note, tags from album");
                ResultSet rows = query.executeQuery()) {
            assertThat(rows.next()).isTrue();
            reading.of(rows);
        }
    }

    @Test
    void as_streams() throws SQLException, IOException {
        insert(album -> {
            album.setBinaryStream(1, new ByteArrayInputStream(PHOTO));
            album.setCharacterStream(2, new StringReader(NOTE));
        });
        read(album -> {
            try (InputStream photo = album.getBinaryStream(1);
                    Reader note = album.getCharacterStream("note")) {
                assertThat(photo.readAllBytes()).isEqualTo(PHOTO);
                StringWriter whole = new StringWriter();
                note.transferTo(whole);
                assertThat(whole).hasToString(NOTE);
            }
        });
        assertThat(seen().executions()).isEqualTo(2);
    }

    @Test
    void as_objects_of_the_drivers_own() throws SQLException, IOException {
        insert(album -> {
            Blob photo = connection.createBlob();
            photo.setBytes(1, PHOTO);
            album.setBlob(1, photo);
            Clob note = connection.createClob();
            note.setString(1, NOTE);
            album.setClob(2, note);
        });
        read(album -> {
            assertThat(album.getBlob("photo").length()).isEqualTo(PHOTO.length);
            assertThat(album.getClob(2).getSubString(1, NOTE.length())).isEqualTo(NOTE);
            assertThat((Object[]) album.getArray(3).getArray()).containsExactly("sun", "sea");
        });
        assertThat(seen().executions()).isEqualTo(2);
    }

    @Test
    void as_plain_values() throws SQLException, IOException {
        insert(album -> {
            album.setBytes(1, PHOTO);
            album.setString(2, NOTE);
        });
        read(album -> {
            assertThat(album.getBytes(1)).isEqualTo(PHOTO);
            assertThat(album.getString(2)).isEqualTo(NOTE);
        });
        assertThat(seen().executions()).isEqualTo(2);
    }
}
