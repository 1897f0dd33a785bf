package com.acme.lazy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.UnitKind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Provokes lazy loading, and expects the ORM's own method that loads lazily to be told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LazyLoadingTest {
    private static final int SHELVES = 5;

    private final Fetchonce fetchonce = Fetchonce.create();
    private final EntityManagerFactory factory;

    LazyLoadingTest() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:" + getClass().getSimpleName() + ";DB_CLOSE_DELAY=-1");
        factory = open(fetchonce.observe(h2));
        fetchonce.mapped(factory);
    }

    /** A factory with {@link Shelf} and {@link Book}, which creates the tables. */
    abstract EntityManagerFactory open(DataSource database);

    @BeforeAll
    void fill() {
        EntityManager manager = factory.createEntityManager();
        manager.getTransaction().begin();
        for (int i = 1; i <= SHELVES; i++) {
            Shelf shelf = new Shelf(10 + i);
            manager.persist(shelf);
            manager.persist(new Book(100 + i, shelf));
        }
        manager.getTransaction().commit();
        manager.close();
    }

    @AfterAll
    void close() {
        factory.close();
    }

    @Test
    final void names_what_loads_a_collection() {
        assertThat(lazyLoading(LazyLoadingTest::countBooks)).containsExactly(ofCollection());
    }

    abstract String ofCollection();

    private static void countBooks(EntityManager manager) {
        for (Shelf each :
                manager.createQuery("select s from Shelf s", Shelf.class).getResultList()) {
            assertThat(each.getBooks()).hasSize(1);
        }
    }

    static void readRooms(EntityManager manager) {
        for (Book each : manager.createQuery("select b from Book b", Book.class).getResultList()) {
            Shelf shelf = each.getShelf();
            assertThat(shelf == null ? "none" : shelf.getRoom()).isEmpty();
        }
    }

    /** The remedies that the findings of one unit offer. */
    final List<String> remedies(Consumer<EntityManager> work) {
        return findings(work).stream()
                .flatMap(each -> each.remedies().stream())
                .map(Remedy::id)
                .toList();
    }

    private List<Finding> findings(Consumer<EntityManager> work) {
        Fetchonce.Unit unit = fetchonce.unit(UnitKind.TEST, "lazy");
        EntityManager manager = factory.createEntityManager();
        work.accept(manager);
        manager.close();
        return unit.finish().findings();
    }

    /** The methods that the findings of one unit name. */
    final List<String> lazyLoading(Consumer<EntityManager> work) {
        return findings(work).stream()
                .flatMap(each -> each.evidence().stream())
                .filter(Evidence.LazyLoading.class::isInstance)
                .map(each -> ((Evidence.LazyLoading) each).frame())
                .toList();
    }
}
