package dev.fetchonce.advise;

import dev.fetchonce.detect.Question;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.stream.Collectors;

/** MyBatis: a mapper's method that takes all keys, and a statement that lists them with {@code <foreach>}. */
final class MyBatisForeach implements Advisor {
    private static final String[] STATEMENTS = {"sql-second-query", "sql-in-list", "sql-group-by", "sql-window"};

    @Override
    public List<Remedy> remedies(Case found) {
        boolean called = found.detection().repeats().site().passes("org.apache.ibatis.")
                && found.detection().cause() != Cause.NESTED_SELECT;
        MapperMethod method = called
                ? MapperMethod.on(found.detection().repeats().site().path().frames(), found.code())
                : null;
        return method == null
                ? List.of()
                : KeysOfAll.of(found, STATEMENTS).stream()
                        .map(all -> remedy(found, all, method))
                        .toList();
    }

    private static Remedy remedy(Case found, KeysOfAll all, MapperMethod method) {
        String keys = all.keys(found);
        String name = method.method() + "In";
        boolean objects = found.asks(Question.ROWS) && !method.row().isEmpty();
        String type = objects ? RepositoryMethod.simple(method.row()) : "Map<String, Object>";
        String others = all.others().stream()
                .map(each -> ", @Param(\"" + each + "\") Object " + each)
                .collect(Collectors.joining());
        String declaration =
                "    List<" + type + "> " + name + "(@Param(\"" + keys + "\") Collection<?> " + keys + others + ");";
        String select = sql(all, keys);
        String code = method.annotated()
                ? "interface " + method.simpleMapper() + " {\n    @Select("
                        + JavaCode.block("<script>\n" + select + "\n</script>") + ")\n" + declaration + "\n}"
                : "interface " + method.simpleMapper() + " {\n" + declaration + "\n}\n\n<select id=\"" + name
                        + "\" resultType=\"" + (objects ? method.row() : "map") + "\">\n" + select.indent(2)
                        + "</select>";
        return new Remedy(
                "mybatis-foreach",
                "MyBatis",
                "Ask for all " + keys + " at once by <foreach> in " + method.simpleMapper(),
                all.remedy().before(),
                Places.ofKeys(found, all) + code,
                all.remedy().executionsAfter(),
                Places.caution(all));
    }

    private static String sql(KeysOfAll all, String keys) {
        String list = "\u0001";
        String text =
                all.sql(list, each -> "#{" + each + "}").replace("&", "&amp;").replace("<", "&lt;");
        return text.replace(
                list, "<foreach collection=\"" + keys + "\" item=\"key\" separator=\", \">#{key}</foreach>");
    }
}
