package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What copies reports and findings with one thing changed forgets nothing, whatever is added to them. */
class FieldsKeptTest {
    private final Report report = full(Report.class);
    private final Finding finding = full(Finding.class);

    @Test
    void a_report_by_another_name_keeps_the_rest() throws ReflectiveOperationException {
        assertOnlyChanged(report, report.named("other"), "application");
    }

    @Test
    void a_report_with_other_findings_keeps_the_rest() throws ReflectiveOperationException {
        assertOnlyChanged(report, report.with(List.of()), "findings");
    }

    @Test
    void a_report_with_stale_entries_keeps_the_rest() throws ReflectiveOperationException {
        assertOnlyChanged(report, report.withStale(List.of()), "baseline");
        assertOnlyChanged(report.baseline(), report.withStale(List.of()).baseline(), "stale");
    }

    @Test
    void a_finding_over_more_runs_keeps_the_rest() throws ReflectiveOperationException {
        assertOnlyChanged(finding, finding.overRuns(98, 99), "avoidableExecutions", "runs");
    }

    @Test
    void a_finding_with_another_drawing_keeps_the_rest() throws ReflectiveOperationException {
        assertOnlyChanged(finding, finding.at(Finding.Timeline.NONE), "timeline");
    }

    @Test
    void a_finding_with_cause_and_levels_keeps_the_rest() throws ReflectiveOperationException {
        assertOnlyChanged(finding, finding.told(null, List.of()), "cause", "levels");
    }

    @Test
    void a_finding_that_is_judged_keeps_the_rest() throws ReflectiveOperationException {
        assertOnlyChanged(finding, finding.judged(null, null), "accept", "accepted");
    }

    @Test
    void each_component_is_read_back_from_json() throws Exception {
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    private static void assertOnlyChanged(Record before, Record after, String... names)
            throws ReflectiveOperationException {
        for (RecordComponent each : before.getClass().getRecordComponents()) {
            Object was = each.getAccessor().invoke(before);
            Object is = each.getAccessor().invoke(after);
            assertThat(was).as("the sample fills %s", each.getName()).isNotNull();
            if (Set.of(names).contains(each.getName())) {
                assertThat(is).as("%s is changed", each.getName()).isNotEqualTo(was);
            } else {
                assertThat(is).as("%s is kept", each.getName()).isEqualTo(was);
            }
        }
    }

    private static <T extends Record> T full(Class<T> type) {
        return type.cast(value(type));
    }

    /** A value with something in each of its components, and one element in each list. */
    private static Object value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(value(list.getActualTypeArguments()[0]));
        }
        if (type == Evidence.class) {
            return new Evidence.Figure("commits", 7, "Seven commits.");
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return Report.SCHEMA_VERSION;
        }
        if (raw.isPrimitive()) {
            return raw == boolean.class ? (Object) true : number(raw);
        }
        return raw.isEnum() ? raw.getEnumConstants()[0] : record(raw);
    }

    private static Object number(Class<?> primitive) {
        return primitive == long.class ? (Object) 7L : (Object) 7;
    }

    private static Object record(Class<?> type) {
        Type[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .toArray(Type[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return canonical.newInstance(
                    Arrays.stream(types).map(FieldsKeptTest::value).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("cannot fill " + type, impossible);
        }
    }
}
