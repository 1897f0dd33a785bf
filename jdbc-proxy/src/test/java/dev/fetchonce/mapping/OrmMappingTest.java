package dev.fetchonce.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is no factory. */
class OrmMappingTest {
    @Test
    void something_else_than_a_factory_is_a_fault_and_no_exception() {
        List<String> faults = new ArrayList<>();

        assertThat(OrmMapping.read("no factory", (where, fault) -> faults.add(where)))
                .isEmpty();
        assertThat(faults).containsExactly("mapping of java.lang.String");
    }
}
