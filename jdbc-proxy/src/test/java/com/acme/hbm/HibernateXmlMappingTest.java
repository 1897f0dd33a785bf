package com.acme.hbm;

import static com.acme.MappedUnit.executions;
import static com.acme.MappedUnit.remedies;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.MappedUnit;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What XML maps is mended in XML: each remedy is tried there. */
class HibernateXmlMappingTest {
    private static final int PERSONS = 6;
    private static final Map<String, Function<Person, Object>> COLLECTIONS = Map.of(
            "names", each -> each.getNames().size(),
            "hobbies", each -> each.getHobbies().size(),
            "phones", each -> each.getPhones().size(),
            "marks", each -> each.getMarks().size());

    @ParameterizedTest
    @CsvSource({"names, set", "hobbies, list", "phones, bag", "marks, map"})
    void a_collection_has_the_setting_on_its_element(String collection, String element) throws IOException {
        Consumer<Session> work = reading(requireNonNull(COLLECTIONS.get(collection)));
        Report bad = run(mapping(), Map.of(), work);
        for (Map.Entry<String, String> each : Map.of(
                        "hibernate-batch-size", "batch-size=\"50\"", "hibernate-subselect", "fetch=\"subselect\"")
                .entrySet()) {
            Remedy offered = remedies(bad, "n-plus-one", each.getKey()).get(0);
            String plain = "<" + element + " name=\"" + collection + "\"";
            String changed = plain + " " + each.getValue();
            assertThat(offered.title())
                    .isEqualTo(each.getValue() + " on Person." + collection + ", in its XML mapping");
            assertThat(offered.before()).contains(plain + ">").doesNotContain("@");
            assertThat(offered.after()).contains(changed + ">").doesNotContain("@");
            Report fixed = run(mapping().replace(plain, changed), Map.of(), work);
            assertThat(executions(fixed)).isEqualTo(offered.executionsAfter()).isEqualTo(2);
        }
    }

    @Test
    void a_reference_has_the_setting_on_the_class_that_it_leads_to() throws IOException {
        Consumer<Session> work = reading(each -> requireNonNull(each.getHome()).getCity());
        Report bad = run(mapping(), Map.of(), work);
        Remedy offered = remedies(bad, "n-plus-one", "hibernate-batch-size").get(0);
        assertThat(offered.title()).isEqualTo("batch-size=\"50\" on Home, in its XML mapping");
        assertThat(offered.before()).isEqualTo("<class name=\"Home\">");
        assertThat(offered.after()).isEqualTo("<class name=\"Home\" batch-size=\"50\">");
        Report fixed = run(mapping().replace(offered.before(), offered.after()), Map.of(), work);
        assertThat(executions(fixed)).isEqualTo(offered.executionsAfter()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "text is not null, ' where=\"text IS NOT NULL\">…'",
        "done = false, '>…<filter name=\"personNotes\" condition=\"done = :done\"/>'"
    })
    void filtered_rows_are_a_collection_there(String condition, String filtered) throws IOException {
        String query = "from Note where personId = :id and " + condition;
        Report bad = run(mapping(), Map.of(), session -> {
            for (Person each : session.createQuery("from Person", Person.class).getResultList()) {
                assertThat(session.createQuery(query, Note.class)
                                .setParameter("id", each.getId())
                                .getResultList())
                        .hasSize(1);
            }
        });
        Remedy offered = remedies(bad, "n-plus-one", "hibernate-restriction").get(0);
        assertThat(offered.before()).isEqualTo("""
                <class name="Person">
                    <set name="notes">…</set>
                </class>""");
        assertThat(offered.after()).isEqualTo("""
                <class name="Person">
                    <set name="notes">…</set>
                    <set name="filteredNotes"%s</set>
                </class>""", filtered);
    }

    @Test
    void ids_have_their_generator_there() throws IOException {
        Consumer<Session> work = session -> {
            for (int i = 0; i < 8; i++) {
                session.persist(new Person());
            }
        };
        Map<String, String> batched = Map.of("hibernate.jdbc.batch_size", "50", "hibernate.order_inserts", "true");
        Remedy offered = remedies(run(mapping(), batched, work), "row-by-row-insert", "hibernate-jdbc-batch")
                .get(0);
        assertThat(offered.after()).startsWith("<generator class=\"sequence\">");
        String changed = mapping().replace(offered.before(), offered.after());
        assertThat(changed).isNotEqualTo(mapping());
        assertThat(run(changed, batched, work).findings()).isEmpty();
    }

    private static Consumer<Session> reading(Function<Person, Object> attribute) {
        return session -> {
            List<Person> persons =
                    session.createQuery("from Person", Person.class).getResultList();
            for (Person each : persons) {
                assertThat(attribute.apply(each)).isNotNull();
            }
        };
    }

    private static String mapping() throws IOException {
        try (InputStream xml = HibernateXmlMappingTest.class.getResourceAsStream("Person.hbm.xml")) {
            return new String(requireNonNull(xml).readAllBytes(), UTF_8);
        }
    }

    private static Report run(String mapping, Map<String, String> settings, Consumer<Session> work) {
        Configuration configuration = new Configuration();
        configuration.addInputStream(new ByteArrayInputStream(mapping.getBytes(UTF_8)));
        settings.forEach(configuration::setProperty);
        return MappedUnit.run(configuration, HibernateXmlMappingTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= PERSONS; i++) {
            session.persist(new Person(new Home(30 + i, "city" + i)));
        }
    }
}
