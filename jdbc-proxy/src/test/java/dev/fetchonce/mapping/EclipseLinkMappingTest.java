package dev.fetchonce.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.OrmSettings;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Reads a real EntityManagerFactory on H2, whose classes are not woven. */
class EclipseLinkMappingTest extends MappingTest {
    private final EntityManagerFactory factory = Persistence.createEntityManagerFactory("eclipselink-mapping");
    private final AtomicLong statements = new AtomicLong();

    EclipseLinkMappingTest() {
        super("EclipseLink");
        factory.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                statements.incrementAndGet();
            }
        });
    }

    @Override
    Object factory() {
        return factory;
    }

    @Override
    long statements() {
        return statements.get();
    }

    @AfterAll
    void close() {
        factory.close();
    }

    @Test
    void a_lazy_to_one_is_eager_without_weaving() {
        assertThat(association("Order", "customer").eager()).isTrue();
    }

    @Test
    void tells_which_batches_are_configured_already() {
        assertThat(mapping().settings()).isEqualTo(new OrmSettings(30, true, true, 1));
        assertThat(association("Order", "items").batchSize()).isEqualTo(Integer.MAX_VALUE);
        assertThat(association("Product", "tags").batchSize()).isEqualTo(1);
    }

    @Test
    void its_own_session_can_be_read_too() {
        assertThat(OrmMapping.read(factory.unwrap(ServerSession.class), (where, fault) -> {
                    throw new AssertionError(where, fault);
                }))
                .contains(mapping());
    }

    @Test
    void columns_that_it_names_itself_are_folded() {
        assertThat(association("Product", "pictures").to()).isEqualTo(new ColumnRef("product_pictures", "product_id"));
        assertThat(entity("Product").table()).isEqualTo("product");
    }
}
