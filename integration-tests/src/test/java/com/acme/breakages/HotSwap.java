package com.acme.breakages;

import java.io.IOException;
import java.io.InputStream;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** Replaces classes while they are in use, as debuggers do: by what the compiler wrote. */
public final class HotSwap {
    private static @Nullable Instrumentation instrumentation;

    private HotSwap() {}

    /** Is told by the JVM how to replace classes. */
    public static void premain(@Nullable String arguments, Instrumentation given) {
        instrumentation = given;
    }

    public static void main(String... arguments) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:swapped");
        System.out.println("before " + User.mode(source));
        swap(JdbcDataSource.class);
        swap(User.class);
        System.out.println("after " + User.mode(source));
    }

    private static void swap(Class<?> type) throws Exception {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no " + file);
            }
            Objects.requireNonNull(instrumentation).redefineClasses(new ClassDefinition(type, in.readAllBytes()));
        }
    }

    private static final class User {
        static String mode(JdbcDataSource source) throws SQLException {
            try (Connection connection = source.getConnection()) {
                connection.createStatement().executeQuery("select 1").close();
                return String.valueOf(((JdbcConnection) connection).getMode());
            }
        }
    }
}
