package dev.fetchonce.detect;

import dev.fetchonce.detect.Flow.Fit;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges whether one column refers to another by their names, or by what the ORM maps. */
final class NameFit {
    /** Names that every table may have: equal ones say nothing. */
    private static final Set<String> COMMON =
            Set.of("id", "code", "name", "key", "uuid", "guid", "type", "status", "version", "no", "nr", "pk", "oid");

    private NameFit() {}

    static Fit of(ColumnRef from, ColumnRef to, List<MappedEntity> entities) {
        if (entities.stream().anyMatch(entity -> Associations.find(entity, from, to) != null)) {
            return Fit.MAPPED;
        }
        String source = squeeze(from.column());
        String target = squeeze(to.column());
        if (source.equals(target) && !COMMON.contains(source)) {
            return Fit.NAMES;
        }
        if (namesKeyOf(source, target, to.table()) || namesKeyOf(target, source, from.table())) {
            return Fit.NAMES;
        }
        boolean keyToReference = isIdOf(source, from.table()) && looksLikeReference(target);
        boolean referenceToKey = isIdOf(target, to.table()) && looksLikeReference(source);
        boolean sameKey = !from.table().isEmpty() && from.equals(to);
        return keyToReference || referenceToKey || sameKey ? Fit.KEYS : Fit.NONE;
    }

    /** Whether {@code reference} (customer_id, billing_customer_id, customer) names {@code key} (id) of {@code table}. */
    private static boolean namesKeyOf(String reference, String key, String table) {
        if (table.isEmpty() || key.isEmpty()) {
            return false;
        }
        String own = key;
        for (String each : wordsOf(table)) {
            if (own.startsWith(each) && own.length() > each.length()) {
                own = own.substring(each.length());
            }
        }
        for (String each : wordsOf(table)) {
            if (reference.endsWith(each + own) || reference.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** The table's name and its endings word by word, singular too: app_users gives appusers, appuser, users, user. */
    private static List<String> wordsOf(String table) {
        List<String> words = new ArrayList<>();
        String rest = table;
        while (true) {
            String word = squeeze(rest);
            if (word.length() > 1) {
                words.add(word);
                words.add(singular(word));
            }
            int cut = rest.indexOf('_');
            if (cut < 0) {
                return words;
            }
            rest = rest.substring(cut + 1);
        }
    }

    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isIdOf(String column, String table) {
        return COMMON.contains(column) || wordsOf(table).stream().anyMatch(word -> column.equals(word + "id"));
    }

    private static boolean looksLikeReference(String column) {
        if (COMMON.contains(column)) {
            return false;
        }
        return column.endsWith("id")
                || column.endsWith("fk")
                || column.endsWith("ref")
                || column.endsWith("key")
                || column.startsWith("fk")
                || column.endsWith("no")
                || column.endsWith("code");
    }

    private static String squeeze(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char each = Character.toLowerCase(name.charAt(i));
            if (Character.isLetterOrDigit(each)) {
                kept.append(each);
            }
        }
        return kept.toString();
    }
}
