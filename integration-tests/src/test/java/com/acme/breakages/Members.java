package com.acme.breakages;

import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Says what reflection and serialisation see of classes that an observer of JDBC has reasons to change. */
final class Members {
    private Members() {}

    public static void main(String... arguments) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:members");
        new Source(source).getConnection().close();
        DriverManager.getConnection(Tap.url("members")).close();
        System.out.println(new Casting().mode(source));
        List.of(Source.class, Casting.class, Tap.class, JdbcDataSource.class, org.h2.Driver.class)
                .forEach(Members::tell);
    }

    private static void tell(Class<?> type) {
        System.out.println(type.getName() + " " + Modifier.toString(type.getModifiers()) + " "
                + type.getSuperclass().getName());
        Stream.of(type.getInterfaces(), type.getDeclaredClasses())
                .flatMap(Arrays::stream)
                .map(Class::getName)
                .sorted()
                .forEach(System.out::println);
        System.out.println(Arrays.toString(type.getDeclaredAnnotations()));
        Stream.<Member[]>of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                .flatMap(Arrays::stream)
                .map(Members::tell)
                .sorted()
                .forEach(System.out::println);
        ObjectStreamClass serial = ObjectStreamClass.lookup(type);
        System.out.println("serial " + (serial == null ? "none" : serial.getSerialVersionUID()));
    }

    private static String tell(Member member) {
        String text = member instanceof Field field
                ? field.toGenericString()
                : member instanceof Method method
                        ? method.toGenericString()
                        : ((Constructor<?>) member).toGenericString();
        return "  " + text + (member.isSynthetic() ? " synthetic" : "");
    }

    /** Without a serial version of its own: the JVM makes it up from the members. */
    @SuppressWarnings("serial")
    private static final class Source extends DelegatingDataSource implements Serializable {
        Source(JdbcDataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return super.getConnection();
        }
    }

    @SuppressWarnings("serial")
    private static final class Casting implements Serializable {
        String mode(JdbcDataSource source) throws SQLException {
            try (Connection connection = source.getConnection()) {
                return String.valueOf(((JdbcConnection) connection).getMode());
            }
        }
    }
}
