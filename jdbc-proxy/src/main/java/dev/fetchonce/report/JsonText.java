package dev.fetchonce.report;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.JsonString;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON, component by component, as {@link ReportMapping} reads them. By hand, for Jackson's mapper
 * would load 600 classes at the end of every JVM that the agent is in. The same records give the same text; used once.
 */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** On one line, for embedding. */
    static String compact(Record value) {
        return new JsonText(false).value(value).out.toString();
    }

    /** Two blanks for each level, line feeds whatever the platform, lists of numbers on one line. */
    static String indented(Record value) {
        return new JsonText(true).value(value).out.toString();
    }

    private JsonText value(@Nullable Object value) {
        if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Finding.Span span) {
            array(List.of(span.start(), span.nanos())); // there are up to 200 in each finding
        } else if (value instanceof Evidence evidence) {
            evidence(evidence);
        } else if (value instanceof CallSite site) {
            callSite(site);
        } else if (value instanceof Record rest) {
            object(rest);
        } else if (value instanceof Number || value instanceof Boolean || value == null) {
            out.append(value);
        } else {
            JsonString.append(out, value.toString());
        }
        return this;
    }

    private void object(Record value) {
        boolean first = true;
        out.append('{');
        depth++;
        for (Property each : Property.all(value)) {
            property(each.name(), each.of(value), first);
            first = false;
        }
        close(first);
    }

    /** Its kind and sentence first, whether they are components or not. */
    private void evidence(Evidence value) {
        out.append('{');
        depth++;
        property("kind", value.kind(), true);
        property("sentence", value.sentence(), false);
        for (Property each : Property.all(value)) {
            if (!each.name().equals("kind") && !each.name().equals("sentence")) {
                property(each.name(), each.of(value), false);
            }
        }
        close(false);
    }

    /** Its place beside its components: what groups findings is told, and not left to each reader. */
    private void callSite(CallSite value) {
        out.append('{');
        depth++;
        property("place", value.place(), true);
        Property.all(value).forEach(each -> property(each.name(), each.of(value), false));
        close(false);
    }

    private void property(String name, @Nullable Object value, boolean first) {
        out.append(first ? "" : ",");
        line();
        JsonString.append(out, name);
        out.append(indented ? ": " : ":");
        value(value);
    }

    private void close(boolean empty) {
        depth--;
        if (!empty) {
            line();
        }
        out.append('}');
    }

    private void line() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void array(List<?> values) {
        String blank = indented && !values.isEmpty() ? " " : "";
        String before = "[";
        for (Object each : values) {
            out.append(before).append(blank);
            value(each);
            before = ",";
        }
        out.append(values.isEmpty() ? "[" : "").append(blank).append(']');
    }

    /** A component of a record, as it is called in the JSON. */
    private record Property(String name, Method accessor) {
        private static final ClassValue<List<Property>> ALL = new ClassValue<>() {
            @Override
            protected List<Property> computeValue(Class<?> type) {
                List<Property> all = new ArrayList<>();
                for (RecordComponent each : type.getRecordComponents()) {
                    Method accessor = each.getAccessor();
                    accessor.setAccessible(true);
                    boolean isClass = type == Frame.class && each.getName().equals("className");
                    all.add(new Property(isClass ? "class" : each.getName(), accessor));
                }
                return all;
            }
        };

        static List<Property> all(Object value) {
            return ALL.get(value.getClass());
        }

        @Nullable
        Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("cannot read " + accessor, impossible);
            }
        }
    }
}
