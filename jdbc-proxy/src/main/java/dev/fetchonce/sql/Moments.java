package dev.fetchonce.sql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Hashes temporal values as the local date and time of this JVM's zone, the form that they share: a
 * {@code java.sql.Timestamp} that was read equals the {@code Instant} that is bound. Midnight equals its date.
 */
final class Moments {
    /** The day of a time without a date. */
    private static final long NO_DAY = Long.MIN_VALUE;

    private Moments() {}

    /** The hash of a temporal value; null for any other. */
    static @Nullable Long hash(Object value) {
        if (value instanceof LocalDate date) {
            return ValueHash.ofPair(date.toEpochDay(), 0);
        }
        if (value instanceof LocalTime time) {
            return ValueHash.ofPair(NO_DAY, time.toNanoOfDay());
        }
        if (value instanceof java.sql.Time time) {
            return ValueHash.ofPair(NO_DAY, time.toLocalTime().toNanoOfDay());
        }
        LocalDateTime moment = local(value);
        return moment == null ? null : hash(moment);
    }

    private static long hash(LocalDateTime moment) {
        return ValueHash.ofPair(
                moment.toLocalDate().toEpochDay(), moment.toLocalTime().toNanoOfDay());
    }

    private static @Nullable LocalDateTime local(Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment;
        }
        if (value instanceof java.sql.Timestamp moment) {
            return moment.toLocalDateTime();
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate().atStartOfDay();
        }
        if (value instanceof java.util.Date moment) {
            return here(Instant.ofEpochMilli(moment.getTime()));
        }
        if (value instanceof Instant moment) {
            return here(moment);
        }
        if (value instanceof OffsetDateTime moment) {
            return here(moment.toInstant());
        }
        if (value instanceof ZonedDateTime moment) {
            return here(moment.toInstant());
        }
        return value instanceof Calendar moment ? here(moment.toInstant()) : null;
    }

    private static LocalDateTime here(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
    }

    /** The hash of a text that is a date, a time or both in ISO form, with a blank or T between; null for any other. */
    static @Nullable Long parse(CharSequence text, int from, int to) {
        int length = to - from;
        if (length < 5 || length > 40) {
            return null;
        }
        try {
            if (text.charAt(from + 2) == ':') {
                return hash(text, from, to, NO_DAY);
            }
            if (length < 10 || text.charAt(from + 4) != '-' || text.charAt(from + 7) != '-') {
                return null;
            }
            int year = number(text, from, 4);
            long day = LocalDate.of(year, number(text, from + 5, 2), number(text, from + 8, 2))
                    .toEpochDay();
            if (length == 10) {
                return ValueHash.ofPair(day, 0);
            }
            char between = text.charAt(from + 10);
            return length >= 16 && (between == ' ' || between == 'T') ? hash(text, from + 11, to, day) : null;
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    private static @Nullable Long hash(CharSequence text, int from, int to, long day) {
        if (to - from < 5 || text.charAt(from + 2) != ':') {
            return null;
        }
        int hour = number(text, from, 2);
        int minute = number(text, from + 3, 2);
        int at = from + 5;
        int second = 0;
        int nano = 0;
        if (at + 2 < to && text.charAt(at) == ':') {
            second = number(text, at + 1, 2);
            at += 3;
            if (at < to && text.charAt(at) == '.') {
                int end = at + 1;
                while (end < to && end < at + 10 && Chars.isDigit(text.charAt(end))) {
                    end++;
                }
                nano = fraction(text, at + 1, end);
                at = end;
            }
        }
        LocalTime time = LocalTime.of(hour, minute, second, nano);
        if (at == to) {
            return ValueHash.ofPair(day, time.toNanoOfDay());
        }
        ZoneOffset offset = day == NO_DAY ? null : offset(text, at, to);
        return offset == null
                ? null
                : hash(here(LocalDateTime.of(LocalDate.ofEpochDay(day), time).toInstant(offset)));
    }

    private static int fraction(CharSequence text, int from, int to) {
        int nano = to > from ? number(text, from, to - from) : 0;
        for (int i = to - from; i < 9; i++) {
            nano *= 10;
        }
        return nano;
    }

    private static @Nullable ZoneOffset offset(CharSequence text, int from, int to) {
        char sign = text.charAt(from);
        int length = to - from;
        if (sign == 'Z' && length == 1) {
            return ZoneOffset.UTC;
        }
        if ((sign != '+' && sign != '-') || (length != 3 && length != 6)) {
            return null;
        }
        int minutes = number(text, from + 1, 2) * 60 + (length == 6 ? number(text, from + 4, 2) : 0);
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -minutes : minutes) * 60);
    }

    private static int number(CharSequence text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            if (!Chars.isDigit(c)) {
                throw new DateTimeException("no digit");
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
