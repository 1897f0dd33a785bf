package dev.fetchonce.capture;

import dev.fetchonce.sql.Setting;
import dev.fetchonce.sql.StatementText;
import dev.fetchonce.sql.ValueHash;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows a connection sees: what it was switched to by {@code setSchema}, {@code setCatalog}, or statements that set
 * something. The same question is another one for another tenant. Bounded: the first 64 things that are set; thread-safe.
 */
public final class Tenant {
    private static final int MOST = 64;

    private final long origin;
    private final Map<String, Long> switched = new HashMap<>();
    private volatile long hash;

    /** @param origin what tells its DataSource from others of the same name; 0 where nothing does */
    public Tenant(long origin) {
        this.origin = origin;
        this.hash = origin;
    }

    /** Equal for the same tenant; 0 where nothing was switched. */
    public long hash() {
        return hash;
    }

    /** Notes a call of {@code setSchema}: {@link Setting#SCHEMA}, or of {@code setCatalog}: {@link Setting#CATALOG}. */
    public void switched(String subject, @Nullable String value) {
        put(subject, ValueHash.of(value));
    }

    /** Notes a statement that succeeded. */
    public void sent(StatementText text, @Nullable Binds binds) {
        Setting setting = text.setting();
        if (setting == null || setting.subject().isEmpty()) {
            return;
        }
        if (setting.reset()) {
            reset(setting.subject());
        } else {
            put(setting.subject(), text.hash() + 31 * text.literalsHash() + (binds == null ? 0 : binds.hash()));
        }
    }

    private synchronized void put(String subject, long value) {
        if (switched.size() < MOST || switched.containsKey(subject)) {
            switched.put(subject, value);
            sum();
        }
    }

    private synchronized void reset(String subject) {
        if (subject.equals(Setting.ALL)) {
            switched.clear();
        } else {
            switched.remove(subject);
        }
        sum();
    }

    private void sum() {
        long all = origin;
        for (Map.Entry<String, Long> each : switched.entrySet()) {
            all += (each.getKey().hashCode() * 31L + each.getValue()) * 0x9E3779B97F4A7C15L;
        }
        hash = all;
    }
}
