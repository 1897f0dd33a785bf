package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;

/** Spring Data JDBC: {@code @Query} on a repository method, with a join or with all keys. */
final class SpringDataJdbcQuery implements Advisor {
    private static final String ID = "spring-data-jdbc-query";
    private static final String FRAMEWORK = "Spring Data JDBC";

    @Override
    public List<Remedy> remedies(Case found) {
        SpringDataJdbc data = SpringDataJdbc.of(found);
        if (data == null) {
            return List.of();
        }
        List<Remedy> all = new ArrayList<>();
        if (!data.byItself() || hasAnotherCollection(found)) {
            KeysOfAll.of(found).forEach(keys -> all.add(ofKeys(found, data, keys)));
        }
        List<Remedy> joined = SqlRemedies.oneStatement(found).stream()
                .map(sql -> joined(found, data, sql))
                .toList();
        all.addAll(found.leadsToOne() ? 0 : all.size(), joined);
        return all;
    }

    /** Two collections joined to one statement multiply each other. */
    private static boolean hasAnotherCollection(Case found) {
        return !found.leadsToOne() && found.siblings().stream().anyMatch(each -> !Case.leadsToOne(each));
    }

    private static Remedy ofKeys(Case found, SpringDataJdbc data, KeysOfAll all) {
        InterfaceMethod method = data.repeated();
        String keys = all.keys(found);
        return new Remedy(
                ID,
                FRAMEWORK,
                "@Query with all " + keys + " in " + method.owner(),
                all.remedy().before(),
                Places.ofKeys(found, all)
                        + interfaceOf(method)
                        + "    @Query(" + JavaCode.block(all.sql(":" + keys, name -> ":" + name)) + ")\n    "
                        + declared(found, data) + "(Collection<?> " + keys + ");\n}",
                all.remedy().executionsAfter(),
                Places.caution(all));
    }

    /** Type and name of the method that gives the rows of all keys. */
    private static String declared(Case found, SpringDataJdbc data) {
        var tables = found.detection().repeats().group().statement().tables();
        if (!data.byItself() || tables.isEmpty()) {
            return data.repeated().listOf() + " " + data.repeated().method() + "In";
        }
        String child = JavaCode.capitalised(JavaCode.camel(tables.get(0)));
        return "List<" + child + "> find" + child + "In";
    }

    private static Remedy joined(Case found, SpringDataJdbc data, Remedy sql) {
        InterfaceMethod method = data.sourceOrRepeated();
        boolean rows = found.leadsToOne() || !data.byItself() || method.entity().isEmpty();
        String extractor = method.entity() + "Extractor";
        return new Remedy(
                ID,
                FRAMEWORK,
                sql.title() + " by @Query in " + method.owner(),
                sql.before(),
                interfaceOf(method)
                        + "    @Query(value = " + JavaCode.block(JavaCode.named(sql.after(), name -> ":" + name))
                        + (rows ? "" : ", resultSetExtractorClass = " + extractor + ".class") + ")\n    "
                        + method.declaration() + ";\n}",
                sql.executionsAfter(),
                (sql.caution()
                                + (rows
                                        ? " The method returns what has a place for the joined columns."
                                        : " " + extractor + " implements ResultSetExtractor: it makes one "
                                                + method.entity() + " of the rows that belong together."))
                        .trim());
    }

    private static String interfaceOf(InterfaceMethod method) {
        return "interface " + method.owner() + " {\n";
    }
}
