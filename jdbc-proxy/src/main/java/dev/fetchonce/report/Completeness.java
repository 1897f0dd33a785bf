package dev.fetchonce.report;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes sure that a record read from JSON has every part that its declaration does not call nullable. */
final class Completeness {
    /** By name and not by annotation, for a shaded jar may do without the annotations; a test compares. */
    static final Set<String> NULLABLE = Set.of(
            "source",
            "relation",
            "column",
            "entity",
            "attribute",
            "file",
            "accept",
            "accepted",
            "expires",
            "cause",
            "filter");

    private final Complaints complaints;

    private Completeness(Complaints complaints) {
        this.complaints = complaints;
    }

    static void check(Report report, Complaints complaints) throws ReportFormatException {
        new Completeness(complaints).visit(report, "");
    }

    private void visit(Object value, String path) throws ReportFormatException {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visitPart(list.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Record) {
            visitRecord(value, path);
        }
    }

    private void visitRecord(Object value, String path) throws ReportFormatException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getType().isPrimitive()) {
                continue;
            }
            Object part = read(component, value);
            if (part != null || !NULLABLE.contains(component.getName())) {
                visitPart(part, path.isEmpty() ? component.getName() : path + "." + component.getName());
            }
        }
    }

    private void visitPart(@Nullable Object part, String path) throws ReportFormatException {
        if (part == null) {
            throw complaints.of(path + " is missing", "Was the file edited? Record again.");
        }
        visit(part, path);
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record's part cannot be read: " + component, impossible);
        }
    }
}
