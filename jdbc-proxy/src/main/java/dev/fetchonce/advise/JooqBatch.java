package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** jOOQ: records stored together, or one query bound to many rows. */
final class JooqBatch implements Advisor {
    private static final int SIZE = 1_000;
    private static final String[] RECORDS = {"org.jooq.impl.UpdatableRecordImpl", "org.jooq.impl.TableRecordImpl"};
    private static final Pattern INSERTED = Pattern.compile("(?is)insert into \\S+ \\(([^)]*)\\).*");
    private static final Pattern COMPARED =
            Pattern.compile("([\\w\"`]+)\\s*(?:=|<>|<=|>=|<|>)\\s*(?:cast\\s*\\()?\\s*\\?");

    @Override
    public List<Remedy> remedies(Case found) {
        Writes writes = Writes.of(found);
        if (writes == null || !writes.passes("org.jooq.")) {
            return List.of();
        }
        boolean records = writes.passes(RECORDS);
        return List.of(new Remedy(
                "jooq-batch",
                "jOOQ",
                records ? method(writes) + " of all records" : "One batch of all rows",
                "// for each row\n"
                        + (records ? single(writes) : "dsl.execute(" + writes.quoted() + ", " + values(writes) + ");"),
                records ? "dsl." + method(writes) + "(records).execute();" : bound(writes),
                writes.inBatchesOf(SIZE),
                "With more than " + SIZE + " rows, do it each " + SIZE + "."
                        + (records ? " Records whose changed columns differ make statements that differ." : "")));
    }

    private static String method(Writes writes) {
        if (writes.passes("org.jooq.impl.UpdatableRecordImpl.store")) {
            return "batchStore";
        }
        return writes.is("row-by-row-insert")
                ? "batchInsert"
                : writes.is("row-by-row-update") ? "batchUpdate" : "batchDelete";
    }

    private static String single(Writes writes) {
        return "record." + method(writes).substring("batch".length()).toLowerCase(Locale.ROOT) + "();";
    }

    private static String bound(Writes writes) {
        return "var batch = dsl.batch(" + writes.quoted() + ");\n// for each row\nbatch = batch.bind(" + values(writes)
                + ");\n// behind the last row\nbatch.execute();";
    }

    /** The columns that values are bound for, in their order. */
    private static String values(Writes writes) {
        List<String> names = new ArrayList<>();
        Matcher inserted = INSERTED.matcher(writes.statement());
        if (inserted.matches()) {
            for (String each : inserted.group(1).split(",", -1)) {
                names.add(name(each));
            }
        } else {
            Matcher compared = COMPARED.matcher(writes.statement());
            while (compared.find()) {
                names.add(name(compared.group(1)));
            }
        }
        long values = writes.statement().chars().filter(each -> each == '?').count();
        return names.size() == values ? String.join(", ", names) : "values";
    }

    private static String name(String column) {
        return Names.camel(column.replaceAll("[\"`\\s]", ""));
    }
}
