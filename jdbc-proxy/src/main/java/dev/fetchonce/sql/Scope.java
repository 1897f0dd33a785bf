package dev.fetchonce.sql;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape.Table;
import java.util.List;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/** Finds the table behind a name or an alias, among the tables of the outermost statement. */
final class Scope {
    private final List<Table> tables;
    private final boolean single;

    /**
     * @param tables all tables of the statement; those inside sub-selects are not looked at
     * @param single whether nothing else that has columns, such as a sub-select, stands beside a table
     */
    Scope(List<Table> tables, boolean single) {
        this.tables = tables.stream().filter(table -> !table.nested()).toList();
        this.single = single;
    }

    /** The only thing that has columns; null where there are more, or where it is no table. */
    @Nullable
    Table only() {
        return single && tables.size() == 1 ? tables.get(0) : null;
    }

    ColumnRef column(Column column) {
        String name = Names.folded(column.getColumnName());
        net.sf.jsqlparser.schema.Table qualifier = column.getTable();
        return qualifier == null || qualifier.getName() == null
                ? unqualified(name)
                : new ColumnRef(table(qualifier.getName()), name);
    }

    ColumnRef unqualified(String column) {
        Table only = only();
        return new ColumnRef(only == null ? "" : only.name(), column);
    }

    /** The own name of the table that is called so; empty where there is none. */
    String table(String called) {
        String name = Names.folded(called);
        for (Table each : tables) {
            if (each.alias().equals(name)) {
                return each.name();
            }
        }
        return tables.stream().anyMatch(each -> each.name().equals(name)) ? name : "";
    }
}
