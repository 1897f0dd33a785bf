package dev.fetchonce.advise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the application asks by Jdbi.
 *
 * @param call where it asks again and again
 * @param handle the variable in which it keeps the handle
 * @param dao the SqlObject's method that it asks by; null where it asks by the handle itself
 */
record Jdbi(FrameworkCall call, String handle, @Nullable InterfaceMethod dao) {
    /** Null where another framework asks. */
    static @Nullable Jdbi of(Case found) {
        FrameworkCall call = FrameworkCall.of(found.detection().repeats().site().path(), "org.jdbi.");
        if (call == null) {
            return null;
        }
        FieldOfType field = new FieldOfType(List.of("Handle"));
        found.code().visit(call.caller().className(), field);
        return new Jdbi(
                call,
                field.name().isEmpty() ? "handle" : field.name(),
                InterfaceMethod.behindProxy(
                        found.code(), found.detection().repeats().site().path()));
    }

    /** Code that gives all rows of a statement. */
    String rows(String sql) {
        StringBuilder code = new StringBuilder("List<Map<String, Object>> rows = " + handle + ".createQuery(");
        code.append(JavaCode.block(JavaCode.named(sql, name -> ":" + name))).append(")\n");
        JavaCode.values(sql).forEach(each -> code.append("        .bind(\"" + each + "\", " + each + ")\n"));
        return code.append("        .mapToMap().list();").toString();
    }

    /** Code that gives the rows of all keys. */
    String rows(KeysOfAll all, String keys) {
        String list = "<" + keys + ">";
        if (dao != null && all.others().isEmpty()) {
            return "interface " + dao.owner() + " {\n    @SqlQuery(" + JavaCode.block(all.sql(list, name -> ":" + name))
                    + ")\n    " + dao.listOf() + " " + dao.method() + "(@BindList(\"" + keys + "\") Collection<?> "
                    + keys
                    + ");\n}";
        }
        StringBuilder code = new StringBuilder("List<Map<String, Object>> rows = " + handle + ".createQuery(");
        code.append(JavaCode.block(all.sql(list, name -> ":" + name)));
        code.append(")\n        .bindList(\"" + keys + "\", " + keys + ")\n");
        all.others().forEach(each -> code.append("        .bind(\"" + each + "\", " + each + ")\n"));
        return code.append("        .mapToMap().list();").toString();
    }
}
