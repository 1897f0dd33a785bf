package dev.fetchonce.corpus;

import dev.fetchonce.model.UnitKind;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** By the agent, which sees DataSources and mappings itself; units are opened at its door. */
final class AgentObservation implements Observation {
    private final BiFunction<String, @Nullable Object, @Nullable Object> door = door();

    @SuppressWarnings("unchecked") // the bridge declares it so
    private static BiFunction<String, @Nullable Object, @Nullable Object> door() {
        try {
            Object control = Class.forName("dev.fetchonce.bootstrap.Bridge", true, null)
                    .getField("control")
                    .get(null);
            return (BiFunction<String, @Nullable Object, @Nullable Object>) Objects.requireNonNull(control, "control");
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException("corpus.observer is agent, but this JVM was started without", absent);
        }
    }

    @Override
    public DataSource observe(DataSource database) {
        return database;
    }

    @Override
    public void mapped(Object factory) {
        // It has seen that.
    }

    @Override
    public Unit open(UnitKind kind, String name) {
        Object token = beginUnit(kind, name);
        return () -> end(token);
    }

    @Override
    public Open begin(String name) {
        Object token = beginUnit(UnitKind.REQUEST, name);
        return () -> end(token);
    }

    private Object beginUnit(UnitKind kind, String name) {
        return ask("unit.begin", new String[] {kind.toString(), name, ""});
    }

    private String end(Object token) {
        return (String) ask("unit.end", token);
    }

    private Object ask(String command, Object argument) {
        return Objects.requireNonNull(door.apply(command, argument), command);
    }
}
