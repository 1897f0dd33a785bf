package dev.fetchonce.plan;

import dev.fetchonce.detect.Knowledge.Catalog;
import dev.fetchonce.model.TableFacts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The databases that may be asked, by the name of their DataSource. At most 100; thread-safe. Never throws. */
public final class Catalogs {
    private static final int MOST = 100;

    private final Map<String, DataSource> known = new ConcurrentHashMap<>();
    private final BiConsumer<String, Throwable> faults;

    /** @param faults takes what went wrong while asking */
    public Catalogs(BiConsumer<String, Throwable> faults) {
        this.faults = faults;
    }

    /** Names the DataSource to ask, which must not be an observed one. */
    public void know(String name, DataSource bare) {
        if (known.size() < MOST) {
            known.put(name, bare);
        }
    }

    /** Answers for one analysis: each table is asked for once. */
    public Catalog asked() {
        Map<String, Optional<TableFacts>> answers = new HashMap<>();
        return (dataSource, table) -> answers.computeIfAbsent(
                        dataSource + "\n" + table, key -> Optional.ofNullable(ask(dataSource, table)))
                .orElse(null);
    }

    private @Nullable TableFacts ask(String dataSource, String table) {
        DataSource bare = known.get(dataSource);
        if (bare == null) {
            return null;
        }
        try (Connection connection = bare.getConnection()) {
            return new CatalogReader(connection).read(table);
        } catch (SQLException | RuntimeException fault) {
            faults.accept("catalogue of " + dataSource, fault);
            return null;
        }
    }
}
