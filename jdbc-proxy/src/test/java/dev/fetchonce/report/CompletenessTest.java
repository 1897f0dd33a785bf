package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Remedy;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    @Test
    void what_may_be_null_is_what_the_records_say() {
        Set<String> nullable = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        parts().forEach(part -> (part.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                || (part.getType().isPrimitive() && Completeness.NULLABLE.contains(part.getName()))
                        ? nullable
                        : others)
                .add(part.getName()));
        assertThat(nullable).containsExactlyInAnyOrderElementsOf(Completeness.NULLABLE);
        assertThat(others).doesNotContainAnyElementsOf(Completeness.NULLABLE);
    }

    private static Stream<RecordComponent> parts() {
        return Stream.of(
                        Stream.of(Report.class, Finding.class, CallSite.class, Frame.class, Remedy.class),
                        Stream.of(Report.class.getDeclaredClasses()),
                        Stream.of(Finding.class.getDeclaredClasses()))
                .flatMap(types -> types)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }
}
