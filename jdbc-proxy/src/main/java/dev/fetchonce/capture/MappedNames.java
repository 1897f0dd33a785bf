package dev.fetchonce.capture;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.RelationKind;
import java.util.Locale;

/** Turns what Hibernate's metamodel calls things into what statements and findings call them. */
final class MappedNames {
    private MappedNames() {}

    /** Without schema and quotes, in lower case; empty for a query in place of a table. */
    static String table(String expression) {
        String name = expression.strip();
        if (name.startsWith("(")) {
            return "";
        }
        return plain(name.substring(name.lastIndexOf('.') + 1));
    }

    static String column(Object selectable) throws ReflectiveOperationException {
        return plain(Getters.text(selectable, "getSelectionExpression"));
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if ("\"`[]".indexOf(name.charAt(i)) < 0) {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * @param many whether many entities may lead to the same
     * @param holdsKey whether the foreign key is on this side
     */
    static Association association(
            String name, boolean many, boolean holdsKey, Object key, String target, boolean eager, boolean optional)
            throws ReflectiveOperationException {
        ColumnRef own = holdsKey ? keySide(key) : targetSide(key);
        ColumnRef other = holdsKey ? targetSide(key) : keySide(key);
        RelationKind kind = many ? RelationKind.TO_ONE : RelationKind.ONE_TO_ONE;
        return new Association(name, kind, own, other, target, eager, optional, false);
    }

    /** @param linked whether a link table stands between */
    static Association collection(String name, boolean linked, Object key, String target, boolean eager, boolean bag)
            throws ReflectiveOperationException {
        RelationKind kind = linked ? RelationKind.MANY_TO_MANY : RelationKind.TO_MANY;
        return new Association(name, kind, targetSide(key), keySide(key), target, eager, true, bag);
    }

    /** The foreign key's own column; of a composite one the first. */
    private static ColumnRef keySide(Object key) throws ReflectiveOperationException {
        Object column = Getters.get(Getters.get(key, "getKeyPart"), "getSelectable", 0);
        return new ColumnRef(table(Getters.text(key, "getKeyTable")), column(column));
    }

    private static ColumnRef targetSide(Object key) throws ReflectiveOperationException {
        Object column = Getters.get(Getters.get(key, "getTargetPart"), "getSelectable", 0);
        return new ColumnRef(table(Getters.text(key, "getTargetTable")), column(column));
    }
}
