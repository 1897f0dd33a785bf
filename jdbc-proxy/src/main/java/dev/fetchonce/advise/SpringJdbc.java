package dev.fetchonce.advise;

import dev.fetchonce.model.ApplicationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the application asks by Spring's JdbcTemplate, NamedParameterJdbcTemplate or JdbcClient.
 *
 * @param call where it asks again and again
 * @param template the variable in which it keeps the template
 */
record SpringJdbc(FrameworkCall call, String template) {
    private static final String JDBC = "org.springframework.jdbc.core.";
    private static final List<String> CLIENTS = List.of("JdbcClient");
    private static final List<String> NAMED = List.of("NamedParameterJdbcTemplate", "NamedParameterJdbcOperations");
    private static final List<String> PLAIN = List.of("JdbcTemplate", "JdbcOperations");

    /** Null where another framework asks, or one that stands on it. */
    static @Nullable SpringJdbc of(Case found) {
        FrameworkCall call = FrameworkCall.of(found.detection().repeats().site().path(), JDBC);
        if (call == null || !ApplicationCode.DEFAULT.owns(call.caller().className())) {
            return null;
        }
        FieldOfType field = new FieldOfType(types(call));
        found.code().visit(call.caller().className(), field);
        return new SpringJdbc(
                call, field.name().isEmpty() ? JavaCode.variable(types(call).get(0)) : field.name());
    }

    private static List<String> types(FrameworkCall call) {
        String api = call.api().className();
        return api.contains("JdbcClient") ? CLIENTS : api.contains(".namedparam.") ? NAMED : PLAIN;
    }

    private boolean client() {
        return types(call) == CLIENTS;
    }

    /** Code that gives all rows of a statement. */
    String rows(String sql) {
        List<String> values = JavaCode.values(sql);
        String list = String.join(", ", values);
        if (client()) {
            return assign(template + ".sql(" + JavaCode.block(sql) + ")"
                    + (values.isEmpty() ? "" : ".params(" + list + ")") + ".query().listOfRows();");
        }
        String plain = types(call) == NAMED ? template + ".getJdbcOperations()" : template;
        return assign(plain + ".queryForList(" + JavaCode.block(sql) + (values.isEmpty() ? "" : ", " + list) + ");");
    }

    /** Code that gives the rows of all keys. */
    String rows(KeysOfAll all, String keys) {
        String sql = all.sql(":" + keys, name -> ":" + name);
        StringBuilder code = new StringBuilder(
                client()
                        ? template + ".sql("
                        : (types(call) == NAMED ? template : "new NamedParameterJdbcTemplate(" + template + ")")
                                + ".queryForList(");
        code.append(JavaCode.block(sql));
        if (client()) {
            code.append(")\n        .param(\"")
                    .append(keys)
                    .append("\", ")
                    .append(keys)
                    .append(')');
            all.others().forEach(each -> code.append(".param(\"" + each + "\", " + each + ")"));
            return assign(code.append("\n        .query().listOfRows();").toString());
        }
        code.append(", Map.of(\"").append(keys).append("\", ").append(keys);
        all.others().forEach(each -> code.append(", \"" + each + "\", " + each));
        return assign(code.append("));").toString());
    }

    private static String assign(String code) {
        return "List<Map<String, Object>> rows = " + code;
    }
}
