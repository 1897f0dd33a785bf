package dev.fetchonce;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.sql.ShapeParser;
import dev.fetchonce.sql.StatementText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Query shapes by the text they were parsed from: a parse costs 50 µs and 120 KB, and a page that is asked for again has
 * the same statements. At most 2,000 of 2 Mi characters together, or a 256th of the heap's bytes, then it starts anew: a large
 * application's suite has 1,200 of 700 Ki. Thread-safe.
 */
final class ShapeCache {
    private static final int MOST = 2_000;
    private static final long MOST_CHARACTERS =
            Math.min(1 << 21, Runtime.getRuntime().maxMemory() / 256);

    private final Map<Key, QueryShape> known = new ConcurrentHashMap<>();
    private final AtomicInteger characters = new AtomicInteger();

    private record Key(String dialect, String text) {}

    QueryShape of(ExecutionGroup group) {
        ExecutionGroup.Statement statement = group.statement();
        Key key = new Key(statement.dialect().toString(), statement.example());
        QueryShape shape = known.get(key);
        if (shape == null) {
            shape = ShapeParser.parse(StatementText.of(statement.example(), statement.dialect()));
            int length = key.text().length();
            if (known.size() >= MOST || characters.addAndGet(length) > MOST_CHARACTERS) {
                known.clear();
                characters.set(length);
            }
            known.put(key, shape);
        }
        return shape;
    }
}
