package dev.fetchonce.capture;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.sql.StatementText;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lexed texts by SQL text, so that a statement sent again costs a look-up. Bounded: at most 2 Mi characters a dialect,
 * then it starts anew; texts over 16 Ki are lexed each time. Thread-safe.
 */
final class TextCache {
    private static final int LONGEST = 16_384;
    private static final int MOST_CHARACTERS = 2 << 20;

    private final Map<Dialect, Texts> byDialect = new EnumMap<>(Dialect.class);

    TextCache() {
        for (Dialect each : Dialect.values()) {
            byDialect.put(each, new Texts());
        }
    }

    StatementText get(String sql, Dialect dialect) {
        if (sql.length() > LONGEST) {
            return StatementText.of(sql, dialect);
        }
        Texts texts = byDialect.getOrDefault(dialect, new Texts());
        StatementText known = texts.known.get(sql);
        return known != null ? known : texts.add(StatementText.of(sql, dialect));
    }

    private static final class Texts {
        private final Map<String, StatementText> known = new ConcurrentHashMap<>();
        private final AtomicInteger characters = new AtomicInteger();

        StatementText add(StatementText text) {
            int length = text.sql().length() + 200;
            if (characters.addAndGet(length) > MOST_CHARACTERS) {
                known.clear();
                characters.set(length);
            }
            known.put(text.sql(), text);
            return text;
        }
    }
}
