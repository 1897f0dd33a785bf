package dev.fetchonce.advise;

import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Frame;
import java.util.List;
import java.util.Locale;

/**
 * How the application names tables and columns for jOOQ.
 *
 * @param templates whether as plain SQL ({@code table("orders")}) and not by generated classes ({@code ORDERS})
 */
record JooqNames(boolean templates) {
    /** As the methods on a call path say that hold one of the tables' names; generated where none does. */
    static JooqNames on(List<Frame> frames, List<String> tables, ApplicationCalls code) {
        for (Frame frame : frames) {
            if (ApplicationCode.DEFAULT.owns(frame.className())) {
                List<String> statics = code.staticsIn(frame);
                List<String> texts = code.textsIn(frame);
                if (tables.stream().anyMatch(each -> statics.contains(each.toUpperCase(Locale.ROOT)))) {
                    return new JooqNames(false);
                }
                if (tables.stream().anyMatch(each -> texts.stream().anyMatch(each::equalsIgnoreCase))) {
                    return new JooqNames(true);
                }
            }
        }
        return new JooqNames(false);
    }

    /** A table in FROM; an alias of a generated one is a variable of that name. */
    String table(String name, String alias) {
        if (templates) {
            return "table(\"" + name + (alias.equals(name) ? "" : " " + alias) + "\")";
        }
        return alias.equals(name) ? name.toUpperCase(Locale.ROOT) : alias;
    }

    /** A column of a table or alias. */
    String column(String alias, String column, boolean isAlias) {
        if (templates) {
            return "field(\"" + alias + "." + column + "\")";
        }
        return (isAlias ? alias : alias.toUpperCase(Locale.ROOT)) + "." + column.toUpperCase(Locale.ROOT);
    }

    /** All columns of a table or alias. */
    String asterisk(String alias, boolean isAlias) {
        if (templates) {
            return "field(\"" + alias + ".*\")";
        }
        return (isAlias ? alias : alias.toUpperCase(Locale.ROOT)) + ".asterisk()";
    }

    /** What has to stand before: an alias of a generated table. */
    String declaration(String name, String alias) {
        return templates || alias.equals(name)
                ? ""
                : "var " + alias + " = " + name.toUpperCase(Locale.ROOT) + ".as(\"" + alias + "\");\n";
    }
}
