package com.acme.breakages;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.mockito.Mockito;

/** Mocks classes that an observer of JDBC has changed, between uses of the real ones. */
final class Mocked {
    private Mocked() {}

    @SuppressWarnings("DirectInvocationOnMock") // as the class under test would
    public static void main(String... arguments) throws SQLException {
        JdbcDataSource real = new JdbcDataSource();
        real.setURL("jdbc:h2:mem:mocked");
        System.out.println("before " + answer(real));
        JdbcDataSource mock = Mockito.mock(JdbcDataSource.class);
        System.out.println("mock gives " + mock.getConnection());
        JdbcDataSource spy = Mockito.spy(real);
        System.out.println("spy " + answer(spy));
        Mockito.when(mock.getConnection()).thenAnswer(asked -> real.getConnection());
        System.out.println("mock answers " + answer(mock));
        System.out.println("after " + answer(real));
        Mockito.verify(spy).getConnection();
    }

    private static int answer(JdbcDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 42")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
