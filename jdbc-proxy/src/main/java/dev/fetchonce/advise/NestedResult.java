package dev.fetchonce.advise;

import dev.fetchonce.model.ColumnRef;
import java.util.List;

/**
 * An {@code <association>} or {@code <collection>} of a MyBatis result map.
 *
 * @param one whether it leads to one row
 * @param property that holds it
 * @param type the class of its rows
 * @param columns what is selected of it
 * @param id the column that tells its rows apart
 * @param prefix what its columns' labels begin with, behind the prefixes of those around it
 * @param nested those inside of it
 */
record NestedResult(
        boolean one,
        String property,
        String type,
        List<ColumnRef> columns,
        String id,
        String prefix,
        List<NestedResult> nested) {

    /** The element with those inside of it. */
    String xml(ApplicationCalls code, String indent) {
        String name = one ? "association" : "collection";
        StringBuilder xml = new StringBuilder(indent + "<" + name + " property=\"" + property + "\" "
                + (one ? "javaType" : "ofType") + "=\"" + type + "\" columnPrefix=\"" + prefix + "\">\n");
        xml.append(results(Bean.read(code, type), columns, id, indent + "  "));
        nested.forEach(each -> xml.append(each.xml(code, indent + "  ")));
        return xml + indent + "</" + name + ">\n";
    }

    /** The elements of columns, the key's first, as MyBatis wants it; of a column without a property, nothing. */
    static String results(Bean bean, List<ColumnRef> columns, String id, String indent) {
        StringBuilder ids = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (ColumnRef each : columns) {
            boolean isId = each.column().equals(id);
            String property = bean.propertyOf(each.column()).orElse(bean.isUnknown() ? Names.camel(each.column()) : "");
            String mapped = (isId ? "<id" : "<result") + (property.isEmpty() ? "" : " property=\"" + property + "\"")
                    + " column=\"" + each.column() + "\"/>\n";
            if (isId || !property.isEmpty()) {
                (isId ? ids : others).append(indent).append(mapped);
            }
        }
        return ids.append(others).toString();
    }
}
