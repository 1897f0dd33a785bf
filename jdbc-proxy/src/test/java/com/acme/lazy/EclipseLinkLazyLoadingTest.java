package com.acme.lazy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Without weaving, so that only collections load lazily. */
class EclipseLinkLazyLoadingTest extends LazyLoadingTest {
    @Override
    EntityManagerFactory open(DataSource database) {
        return Persistence.createEntityManagerFactory(
                "eclipselink-lazy", Map.of("jakarta.persistence.nonJtaDataSource", database));
    }

    @Override
    String ofCollection() {
        return "org.eclipse.persistence.internal.indirection.DatabaseValueHolder.getValue";
    }

    @Test
    void a_reference_to_one_loads_with_its_owner() {
        assertThat(lazyLoading(LazyLoadingTest::readRooms)).isEmpty();
    }

    @Test
    void a_reference_that_is_lazy_in_vain_is_told_to_be_woven_and_not_to_be_mapped_lazy() {
        assertThat(remedies(LazyLoadingTest::readRooms))
                .contains("eclipselink-weaving", "eclipselink-join-fetch", "eclipselink-batch-fetch")
                .doesNotContain("jpa-lazy-mapping", "hibernate-batch-size");
    }
}
