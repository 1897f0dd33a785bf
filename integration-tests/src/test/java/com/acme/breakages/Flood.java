package com.acme.breakages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;

/** Sends a great many different statements of 10 KB each, or makes a great many that it never closes. */
final class Flood {
    /** Forty columns of 250 characters: what makes two statements different is no literal. */
    private static final int COLUMNS = 40;

    private static final String FILL = "x".repeat(240);
    private static final int PAGE = 100;

    private Flood() {}

    /** Takes {@code different}, {@code pages} or {@code unclosed}, and how many. */
    public static void main(String... arguments) throws SQLException {
        int count = Integer.parseInt(arguments[1]);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:flood");
        try (Connection connection = source.getConnection()) {
            System.out.println("rows "
                    + switch (arguments[0]) {
                        case "different" -> different(connection, 0, count);
                        case "pages" -> pages(connection, count);
                        default -> unclosed(connection, count);
                    });
        }
    }

    private static int different(Connection connection, int from, int to) throws SQLException {
        int rows = 0;
        for (int i = from; i < to; i++) {
            rows += run(connection, i);
        }
        return rows;
    }

    private static int pages(Connection connection, int count) throws SQLException {
        int rows = 0;
        for (int i = 0; i < count; i += PAGE) {
            rows += page(connection, i);
        }
        return rows;
    }

    /** A unit of work. */
    private static int page(Connection connection, int from) throws SQLException {
        return different(connection, from, from + PAGE);
    }

    private static int run(Connection connection, int number) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(text(number))) {
            int sum = 0;
            while (rows.next()) {
                for (int column = 0; column < COLUMNS; column++) {
                    sum += rows.getInt(label(number, column));
                }
            }
            return sum / COLUMNS;
        }
    }

    private static String label(int number, int column) {
        return FILL + number + '_' + column;
    }

    private static String text(int number) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(column -> "1 as " + label(number, column))
                .collect(Collectors.joining(", ", "select ", ""));
    }

    @SuppressWarnings("MustBeClosedChecker") // that they are not closed is the question
    private static int unclosed(Connection connection, int count) throws SQLException {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            PreparedStatement statement = connection.prepareStatement("select 1 where 0 < ?");
            statement.setInt(1, i + 1);
            ResultSet rows = statement.executeQuery();
            sum += rows.next() ? rows.getInt(1) : 0;
        }
        return sum;
    }
}
