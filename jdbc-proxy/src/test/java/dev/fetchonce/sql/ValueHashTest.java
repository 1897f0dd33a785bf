package dev.fetchonce.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each group holds spellings of one value; two groups never agree. */
class ValueHashTest {
    private static final UUID ID = UUID.fromString("550e8400-e29b-41d4-a716-446655440000");
    private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 2, 29, 10, 11, 12, 500_000_000);

    private enum Status {
        OPEN
    }

    static Stream<List<Object>> groups() {
        Instant instant = MOMENT.atZone(ZoneId.systemDefault()).toInstant();
        GregorianCalendar calendar = new GregorianCalendar();
        calendar.setTimeInMillis(instant.toEpochMilli());
        return Stream.of(
                List.of(
                        (byte) 42,
                        (short) 42,
                        42,
                        42L,
                        BigInteger.valueOf(42),
                        new BigDecimal("42"),
                        new BigDecimal("42.00"),
                        new BigDecimal("4.2E1"),
                        42f,
                        42.0,
                        "42",
                        "42.0",
                        "42   ",
                        CharBuffer.wrap("42")),
                List.of(0, 0L, -0.0, BigDecimal.ZERO, new BigDecimal("0.000"), "0", "0.0", "-0"),
                List.of(-7, "-7", -7.0, new BigDecimal("-7.0")),
                List.of("007"),
                List.of("+7"),
                List.of(7, "7", '7'),
                List.of(0.5, 0.5f, new BigDecimal("0.50"), "0.5", ".5", "0.500"),
                List.of(-0.5, "-0.5", "-.5"),
                List.of(0.1, 0.1f, new BigDecimal("0.1"), "0.1"),
                List.of(Long.MAX_VALUE, "9223372036854775807", new BigDecimal("9223372036854775807")),
                List.of(Long.MIN_VALUE, "-9223372036854775808", new BigInteger("-9223372036854775808"), -0x1p63),
                List.of(
                        new BigInteger("9223372036854775808"),
                        "9223372036854775808",
                        new BigDecimal("9223372036854775808.0")),
                List.of(new BigInteger("-9223372036854775809"), "-9223372036854775809"),
                List.of(1e300, new BigDecimal("1e300"), BigInteger.TEN.pow(300), "1" + "0".repeat(300)),
                List.of(new BigDecimal("1e1000000000")),
                List.of(new BigDecimal("1e-1000000000")),
                List.of(Double.NaN, "NaN"),
                List.of("1e3"),
                List.of("abc", "abc  "),
                List.of(" abc"),
                List.of("ABC"),
                List.of("", "   "),
                List.of("-"),
                List.of("."),
                List.of("1.2.3"),
                List.of("OPEN", Status.OPEN, CharBuffer.wrap("OPEN")),
                List.of(true),
                List.of(false),
                List.of(
                        ID,
                        ID.toString(),
                        "550E8400-E29B-41D4-A716-446655440000",
                        "550e8400e29b41d4a716446655440000",
                        bytes(ID)),
                List.of(new byte[] {1, 2}, new byte[] {1, 2}),
                List.of(new byte[] {1, 2, 0}),
                List.of(new byte[0]),
                List.of(
                        LocalDate.of(2024, 2, 29),
                        Date.valueOf("2024-02-29"),
                        "2024-02-29",
                        LocalDate.of(2024, 2, 29).atStartOfDay(),
                        Timestamp.valueOf("2024-02-29 00:00:00")),
                List.of("2024-02-30"),
                List.of("2024-13-01x"),
                List.of(
                        MOMENT,
                        Timestamp.valueOf(MOMENT),
                        "2024-02-29 10:11:12.5",
                        "2024-02-29T10:11:12.500",
                        instant,
                        instant.atOffset(ZoneOffset.ofHours(5)),
                        instant.atZone(ZoneId.of("Asia/Tokyo")),
                        new java.util.Date(instant.toEpochMilli()),
                        (Calendar) calendar,
                        instant.toString(),
                        OffsetDateTime.ofInstant(instant, ZoneOffset.ofHours(-3))
                                .toString()),
                List.of(LocalTime.of(10, 11, 12), Time.valueOf("10:11:12"), "10:11:12", "10:11:12.000"),
                List.of(LocalTime.of(10, 11), "10:11", "10:11:00"),
                List.of(new Object[] {1, "x"}, new Object[] {1L, "x"}),
                List.of((Object) new Object[] {"x", 1}));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void spellings_of_one_value_agree(List<Object> group) {
        for (Object each : group) {
            assertThat(ValueHash.of(each)).as("%s (%s)", each, each.getClass()).isEqualTo(ValueHash.of(group.get(0)));
        }
    }

    @Test
    void other_values_differ() {
        assertThat(groups().map(group -> ValueHash.of(group.get(0)))).doesNotHaveDuplicates();
    }

    @Test
    void a_long_needs_no_boxing() {
        for (long each : new long[] {0, 1, -1, 42, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(ValueHash.ofLong(each))
                    .isEqualTo(ValueHash.of(each))
                    .isEqualTo(ValueHash.of(String.valueOf(each)));
        }
    }

    @Test
    void null_alone_is_zero() {
        assertThat(ValueHash.of(null)).isEqualTo(ValueHash.NULL);
        for (long i = -50_000; i < 50_000; i++) {
            assertThat(ValueHash.ofLong(i)).isNotEqualTo(ValueHash.NULL);
        }
    }

    @Test
    void a_value_that_cannot_tell_what_it_is_does_no_harm() {
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no");
            }
        };
        Object endless = new Object() {
            @Override
            @SuppressWarnings("InfiniteRecursion")
            public String toString() {
                return toString() + toString();
            }
        };
        assertThat(ValueHash.of(broken)).isNotEqualTo(ValueHash.NULL);
        assertThat(ValueHash.of(endless)).isNotEqualTo(ValueHash.NULL);
    }

    @Test
    void the_ends_and_the_length_of_a_long_text_count() {
        String text = "x".repeat(1_000_000);
        assertThat(ValueHash.of(text)).isEqualTo(ValueHash.of("x".repeat(1_000_000)));
        assertThat(ValueHash.of(text))
                .isNotEqualTo(ValueHash.of(text + "x"))
                .isNotEqualTo(ValueHash.of(text.substring(1) + "y"));
    }

    @Test
    void the_hash_of_a_page_position_can_be_undone_and_no_other() {
        for (long each : new long[] {0, 1, 20, 99_999, Integer.MAX_VALUE}) {
            assertThat(ValueHash.number(ValueHash.ofLong(each))).isEqualTo(each);
        }
        assertThat(ValueHash.number(ValueHash.ofLong(-1))).isEqualTo(-1);
        assertThat(ValueHash.number(ValueHash.of("Ada"))).isEqualTo(-1);
        assertThat(ValueHash.number(ValueHash.NULL)).isEqualTo(-1);
    }
}
