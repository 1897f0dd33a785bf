package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;

/** MyBatis: the mapper's statement asks itself for what another statement asks for each of its rows. */
final class MyBatisSelect implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        MapperMethod method = found.sourcePasses("org.apache.ibatis.")
                        && found.detection().repeats().site().passes("org.apache.ibatis.")
                ? MapperMethod.on(found.sourcePath().frames(), found.code())
                : null;
        return method == null
                ? List.of()
                : SqlRemedies.of(found, "sql-subquery", "sql-semi-join").stream()
                        .map(sql -> remedy(method, sql))
                        .toList();
    }

    private static Remedy remedy(MapperMethod method, Remedy sql) {
        String named = JavaCode.named(sql.after(), each -> "#{" + each + "}")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
        String type = method.row().isEmpty() ? "map" : method.row();
        return new Remedy(
                "mybatis-select",
                "MyBatis",
                sql.title(),
                sql.before(),
                "<select id=\"" + method.method() + "\" resultType=\"" + type + "\">\n" + named.indent(2) + "</select>",
                sql.executionsAfter(),
                caution(method, sql));
    }

    private static String caution(MapperMethod method, Remedy sql) {
        String where = "It belongs into " + method.simpleMapper() + ".xml"
                + (method.annotated() ? ": take the annotations off " + method.method() + "." : ".");
        String property = sql.id().equals("sql-subquery") && !method.row().isEmpty()
                ? " " + RepositoryMethod.simple(method.row())
                        + " needs a property for the column, and no nested select."
                : "";
        return (where + property + " " + sql.caution()).strip();
    }
}
