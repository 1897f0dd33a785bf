package com.acme;

import static com.acme.RelationTest.only;
import static com.acme.RelationTest.remedy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.advise.Findings;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.detect.Analyzer;
import dev.fetchonce.detect.FrameKinds;
import dev.fetchonce.detect.Knowledge;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.IdGeneration;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.OrmSettings;
import dev.fetchonce.model.RelationKind;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Thresholds;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.sql.ShapeParser;
import dev.fetchonce.sql.StatementText;
import dev.fetchonce.sql.ValueHash;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.acme.Asking;
import org.junit.jupiter.api.Test;

/** A constant condition beside the key: the same rule, other remedies. */
class FilteredTest {
    @Test
    void the_condition_is_named_and_stays_in_the_second_query() throws SQLException {
        try (Db db = new Db(PerRowTest.VALUES_SHOWN)) {
            Finding finding = only(db.findings(FilteredTest::singleItems));
            assertThat(finding.rule()).isEqualTo("n-plus-one");
            assertThat(finding.relation())
                    .isNotNull()
                    .satisfies(relation -> assertThat(relation.filter()).isEqualTo("order_item.quantity = ?"));
            Remedy first = finding.remedies().get(0);
            assertThat(first.id()).isEqualTo("sql-second-query");
            assertThat(first.executionsAfter()).isEqualTo(2);
            assertThat(db.rows(first.after())).hasSize(6).contains("[1, 101, 1]");
        }
    }

    private static void singleItems(Db db) throws SQLException {
        for (long order : db.longs("select id from orders")) {
            db.longs("select id, quantity from order_item where order_id = ? and quantity = 1", order);
        }
    }

    @Test
    void with_a_mapping_the_whole_association_is_not_offered() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, FilteredTest::singleItemsByOrm));
            assertThat(finding.title()).isEqualTo("Order.items");
            assertThat(finding.remedies())
                    .extracting(Remedy::id)
                    .doesNotContain("jpql-join-fetch", "spring-data-entity-graph", "hibernate-batch-size");
            assertThat(remedy(finding, "jpql-second-query").after())
                    .isEqualTo("select o from OrderItem o where o.order.id in :orderIds and o.quantity = :quantity");
        }
    }

    @Test
    void without_a_condition_it_is() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : byOrm(each, "select * from orders")) {
                    byOrm(each, "select id, quantity from order_item where order_id = ?", order);
                }
            }));
            assertThat(finding.relation())
                    .isNotNull()
                    .satisfies(relation -> assertThat(relation.filter()).isNull());
            assertThat(finding.remedies().get(0).id()).isEqualTo("jpql-join-fetch");
        }
    }

    @Test
    void counts_get_a_projection_with_the_entities_names() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : byOrm(each, "select id from orders")) {
                    byOrm(each, "select count(*) from order_item where order_id = ?", order);
                }
            }));
            Remedy first = finding.remedies().get(0);
            assertThat(first.after())
                    .isEqualTo(
                            "select o.order.id, count(o) from OrderItem o where o.order.id in :orderIds group by o.order.id");
            assertThat(first.executionsAfter()).isEqualTo(2);
        }
    }

    @Test
    void a_chain_of_associations_is_fetched_along_its_path() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : byOrm(each, "select * from orders")) {
                    for (long item : byOrm(each, "select * from order_item where order_id = ?", order)) {
                        byOrm(each, "select id from tag where id = ?", item);
                    }
                }
            }));
            assertThat(finding.levels())
                    .extracting(Finding.Level::title)
                    .containsExactly("Order.items", "OrderItem.tag");
            assertThat(finding.remedies().get(0).after()).isEqualTo(itemsAndTheirTags());
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(1);
        }
    }

    @Test
    void past_the_orm_nothing_of_its_idiom_is_offered() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : each.longs("select * from orders")) {
                    each.longs("select id, quantity from order_item where order_id = ?", order);
                }
            }));
            assertThat(finding.title()).isEqualTo("Order.items");
            assertThat(finding.remedies()).extracting(Remedy::framework).containsOnly("SQL");
        }
    }

    @Test
    void rows_that_were_loaded_past_the_orm_cannot_be_fetched_by_it() {
        try (Db db = new Db()) {
            Finding finding = only(mapped(db, each -> {
                for (long order : each.longs("select * from orders")) {
                    byOrm(each, "select id, quantity from order_item where order_id = ? and quantity = 1", order);
                }
            }));
            assertThat(finding.remedies())
                    .extracting(Remedy::id)
                    .contains("jpql-second-query")
                    .doesNotContain("jpql-join-fetch");
        }
    }

    private static void singleItemsByOrm(Db db) throws SQLException {
        for (long order : byOrm(db, "select id from orders")) {
            byOrm(db, "select id, quantity from order_item where order_id = ? and quantity = 1", order);
        }
    }

    static List<Long> byOrm(Db db, String sql, Object... values) {
        return Asking.by(() -> db.longs(sql, values));
    }

    /** What is found where the shop is mapped. */
    static List<Finding> mapped(Db db, Db.Work work) {
        Recorder recorder = db.fetchonce.recorder();
        Recorder.Scope unit = recorder.open(UnitKind.JOB, "work", "");
        try {
            work.run(db);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            unit.close();
        }
        Knowledge knowledge = new Knowledge(
                group -> ShapeParser.parse(StatementText.of(
                        group.statement().example(), group.statement().dialect())),
                recorder.keys()::keysOf,
                List.of(new Mapping("Hibernate", "", shop(), new OrmSettings(1, false, false, 1))),
                new FrameKinds(ApplicationCode.DEFAULT),
                Thresholds.DEFAULT,
                ValueHash::number,
                unclear -> {});
        return Findings.of(Analyzer.analyze(unit.snapshot(), knowledge).detections(), knowledge.mappings());
    }

    /** In a method of its own: a query among the constants of one on the call path is taken for the application's. */
    private static String itemsAndTheirTags() {
        return "select o from Order o left join fetch o.items i left join fetch i.tag";
    }

    private static List<MappedEntity> shop() {
        return List.of(
                entity(
                        "Order",
                        "orders",
                        Map.of("id", "id", "status", "status"),
                        association("items", RelationKind.TO_MANY, "orders.id", "order_item.order_id", "OrderItem")),
                entity(
                        "OrderItem",
                        "order_item",
                        Map.of("id", "id", "quantity", "quantity"),
                        association("order", RelationKind.TO_ONE, "order_item.order_id", "orders.id", "Order"),
                        association("tag", RelationKind.ONE_TO_ONE, "order_item.id", "tag.id", "Tag")),
                entity("Tag", "tag", Map.of("id", "id", "name", "name")));
    }

    private static MappedEntity entity(
            String name, String table, Map<String, String> attributes, Association... associations) {
        return new MappedEntity(
                name,
                "com.acme." + name,
                table,
                List.of("id"),
                attributes,
                List.of(associations),
                IdGeneration.ASSIGNED,
                null,
                1);
    }

    private static Association association(String attribute, RelationKind kind, String from, String to, String target) {
        return new Association(
                attribute, kind, column(from), column(to), target, false, true, false, 1, Set.of(), false, true, false);
    }

    private static ColumnRef column(String name) {
        String[] parts = name.split("\\.", 2);
        return new ColumnRef(parts[0], parts[1]);
    }
}
