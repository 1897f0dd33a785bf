package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a MyBatis mapper with what its rows selected one by one joined to it. Not thread-safe; made for one
 * remedy.
 */
final class MapperJoin {
    private final Case found;
    private final MapperMethod method;
    private final SqlParts source;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final StringBuilder from;
    private final StringBuilder select;
    private final List<NestedResult> nested = new ArrayList<>();
    private final IdentityHashMap<ExecutionGroup, Place> places = new IdentityHashMap<>();

    private MapperJoin(Case found, MapperMethod method, SqlParts source, ExecutionGroup group) {
        this.found = found;
        this.method = method;
        this.source = source;
        this.from = new StringBuilder(source.written(source.clauses().from()));
        this.select = new StringBuilder(source.written(source.clauses().select()));
        source.tables().forEach(table -> aliases.add(table.alias()));
        places.put(group, new Place(source, method.row(), "", nested));
    }

    /**
     * Where the rows of a statement go.
     *
     * @param type the class of a row
     * @param prefix what its labels begin with
     * @param nested what is nested in a row
     */
    private record Place(SqlParts parts, String type, String prefix, List<NestedResult> nested) {}

    /** Null where no mapper's method is known that makes objects of the source's rows, or the statements cannot be joined. */
    static @Nullable MapperJoin of(Case found) {
        Flow flow = found.flow();
        if (flow == null || !found.asks(Question.ROWS) || !found.sourcePasses("org.apache.ibatis.")) {
            return null;
        }
        MapperMethod method = MapperMethod.on(found.sourcePath().frames(), found.code());
        SqlCase own = SqlCase.of(found.detection());
        if (own == null || method == null || method.row().isEmpty() || isRelabelled(own.source())) {
            return null;
        }
        MapperJoin join = new MapperJoin(found, method, parameters(own.source(), method.parameters()), flow.source());
        return join.addAll() ? join : null;
    }

    /** Whether all levels could be added; siblings that lead to one row are where they can be. */
    private boolean addAll() {
        for (LookUp level : found.detection().levels()) {
            if ((found.paged() && !Case.leadsToOne(level.relation())) || !add(level)) {
                return false;
            }
        }
        for (Detection sibling : found.siblings()) {
            LookUp lookUp = sibling.lookUp();
            if (lookUp != null
                    && lookUp.question() == Question.ROWS
                    && sibling.below().isEmpty()
                    && Case.leadsToOne(sibling)) {
                add(lookUp);
            }
        }
        return true;
    }

    /** False where its columns are not known or it cannot be joined. */
    private boolean add(LookUp level) {
        Flow flow = level.flow();
        Place place = flow == null ? null : places.get(flow.source());
        SqlCase next = place == null ? null : SqlCase.of(level, place.parts);
        if (flow == null || place == null || next == null || !next.fitsJoin()) {
            return false;
        }
        SqlCase other = next.apartFrom(aliases);
        SqlParts repeated = parameters(other.repeated(), List.of());
        List<ColumnRef> columns = columns(repeated, level.repeats().group());
        if (columns.isEmpty() || isRelabelled(repeated)) {
            return false;
        }
        NestedResult result = nested(level, flow, columns, place);
        columns.forEach(each -> labels.add(place.prefix + result.prefix() + each.column()));
        String prefix = place.prefix + result.prefix();
        for (ColumnRef each : columns) {
            select.append(", ")
                    .append(repeated.reference(each.table(), each.column()))
                    .append(" as ")
                    .append(SqlParts.identifier(prefix + each.column()));
        }
        String joined = repeated.written(repeated.clauses().from());
        from.append("\nleft join ")
                .append(repeated.tables().size() > 1 ? "(" + joined + ")" : joined)
                .append(" on ")
                .append(new SqlCase(place.parts, repeated, other.keys(), other.read(), other.dialect()).on());
        repeated.tables().forEach(table -> aliases.add(table.alias()));
        place.nested.add(result);
        places.put(level.repeats().group(), new Place(repeated, result.type(), prefix, result.nested()));
        return true;
    }

    private NestedResult nested(LookUp level, Flow flow, List<ColumnRef> columns, Place place) {
        boolean one = Case.leadsToOne(level.relation());
        Bean owner = Bean.read(found.code(), place.type);
        String table = columns.get(0).table();
        String key = Names.ofKey(flow.from().column());
        List<String> names = one && !key.isEmpty() ? List.of(key, table) : List.of(table, table + "s");
        String property = owner.propertyFor(table, names).orElse(Names.camel(names.get(0)));
        String id = one && columns.contains(flow.to()) ? flow.to().column() : "id";
        String type = type(owner, property, level, table);
        return new NestedResult(one, property, type, columns, id, prefix(place, property, columns), new ArrayList<>());
    }

    /** Another one where there are such labels already: {@code customer_id}. */
    private String prefix(Place place, String property, List<ColumnRef> columns) {
        String prefix = Names.snake(property) + "_";
        boolean taken = columns.stream()
                .map(each -> place.prefix + prefix + each.column())
                .anyMatch(label -> source.hasLabel(label) || labels.contains(label));
        return taken ? "joined_" + prefix : prefix;
    }

    /** The class of the property; else what a mapper's method returns that is called for each row; else one of the table's name. */
    private String type(Bean owner, String property, LookUp level, String table) {
        if (!owner.type(property).isEmpty()) {
            return owner.type(property);
        }
        MapperMethod called = MapperMethod.on(level.repeats().site().path().frames(), found.code());
        return called != null && !called.row().isEmpty() && !called.equals(method)
                ? called.row()
                : method.row().substring(0, method.row().lastIndexOf('.') + 1) + Names.capitalised(Names.camel(table));
    }

    /** Whether it calls a column otherwise, as {@code catid as categoryId}: the result map would have to tell which is which. */
    private static boolean isRelabelled(SqlParts parts) {
        return parts.shape().projections().stream()
                .anyMatch(each -> each.column() != null
                        && !each.column().column().equals("*")
                        && !each.column().column().equalsIgnoreCase(each.label()));
    }

    /** What its rows have: by the select list, or behind a {@code *} by what was read of them. */
    private static List<ColumnRef> columns(SqlParts parts, ExecutionGroup group) {
        List<ColumnRef> columns = new ArrayList<>();
        for (Projection each : parts.shape().projections()) {
            ColumnRef column = each.column();
            if (column == null) {
                return List.of();
            }
            String table = column.table().isEmpty() ? parts.tables().get(0).name() : column.table();
            if (column.column().equals("*")) {
                group.witnesses().stream()
                        .map(RowWitness::column)
                        .filter(name -> !name.startsWith("#"))
                        .forEach(name -> columns.add(new ColumnRef(table, name)));
            } else {
                columns.add(new ColumnRef(table, column.column()));
            }
        }
        return columns;
    }

    /** The statement with parameters as MyBatis writes them: by the method's names, or those of the columns compared. */
    private static SqlParts parameters(SqlParts parts, List<String> names) {
        QueryShape.Clauses clauses = parts.clauses();
        List<String> values = new ArrayList<>(clauses.values());
        long open = values.stream().filter(each -> each.startsWith("?")).count();
        int next = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).startsWith("?")) {
                String name = names.size() == open ? names.get(next++) : compared(parts.shape(), i);
                values.set(i, values.get(i).equals("?") ? "#{" + name + "}" : forEach(name));
            }
        }
        return new SqlParts(parts.shape(), clauses.values(values));
    }

    private static String forEach(String list) {
        return "<foreach collection=\"" + list + "\" item=\"each\" separator=\", \">#{each}</foreach>";
    }

    private static String compared(QueryShape shape, int value) {
        return shape.conditions().stream()
                .filter(each -> each.values().contains(value))
                .map(each -> Names.camel(each.column().column()))
                .findFirst()
                .orElse("value" + (value + 1));
    }

    MapperMethod method() {
        return method;
    }

    /** {@code Order.customer and Order.shop}. */
    String names() {
        String row = RepositoryMethod.simple(method.row());
        return String.join(
                " and ",
                nested.stream().map(each -> row + "." + each.property()).toList());
    }

    /** The result map and the statement, as the mapper's XML holds them. */
    String xml() {
        String row = RepositoryMethod.simple(method.row());
        String id = Names.decapitalised(row) + "With"
                + Names.capitalised(nested.get(0).property());
        StringBuilder xml = new StringBuilder("<resultMap id=\"" + id + "\" type=\"" + method.row() + "\">\n");
        xml.append(NestedResult.results(bean(), sourceColumns(), idColumn(), "  "));
        nested.forEach(each -> xml.append(each.xml(found.code(), "  ")));
        String sql = source.with(
                select.toString(),
                from.toString(),
                source.written(source.clauses().where()),
                source.written(source.clauses().orderBy()));
        return xml + "</resultMap>\n<select id=\"" + method.method() + "\" resultMap=\"" + id + "\">\n"
                + sql.replace("&", "&amp;").replace("<", "&lt;").indent(2) + "</select>";
    }

    private Bean bean() {
        return Bean.read(found.code(), method.row());
    }

    private List<ColumnRef> sourceColumns() {
        Flow flow = found.flow();
        return flow == null ? List.of() : columns(source, flow.source());
    }

    /** The source's column that tells its rows apart; empty where none is known to. */
    private String idColumn() {
        Flow flow = found.flow();
        String parent = flow == null || found.leadsToOne() ? "id" : flow.from().column();
        return sourceColumns().stream()
                .map(ColumnRef::column)
                .filter(each -> each.equals(parent))
                .findFirst()
                .orElse("");
    }

    /** What to watch. */
    String caution() {
        List<String> sentences = new ArrayList<>();
        sentences.add("It belongs into " + method.simpleMapper() + ".xml"
                + (method.annotated() ? ": take the annotations off " + method.method() + "." : "."));
        if (from.indexOf("#{") >= 0) {
            sentences.add("Where the ON clause has #{…}, write the value that the nested select has there.");
        }
        if (idColumn().isEmpty()) {
            sentences.add("Select the key of " + source.tables().get(0).name()
                    + " too, and name it by <id>: MyBatis takes rows that look the same for one.");
        }
        for (NestedResult each : nested) {
            if (!bean().has(each.property())) {
                sentences.add(RepositoryMethod.simple(method.row()) + " needs a property " + each.property() + ".");
            }
        }
        sentences.add(Cautions.multiplication(found));
        return String.join(" ", sentences).trim();
    }
}
