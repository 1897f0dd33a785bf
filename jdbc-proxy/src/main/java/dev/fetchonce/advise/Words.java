package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.detect.Repeats;
import dev.fetchonce.detect.Routine;
import dev.fetchonce.detect.Site;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Figures;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.MappedEntity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Titles and sentences for findings. */
final class Words {
    private Words() {}

    /** {@code Order.customer}, or the tables where no entity is known. */
    static String title(Case found) {
        Detection detection = found.detection();
        return title(detection.relation(), detection.flow(), detection.repeats());
    }

    /** The same of one of several levels. */
    static String title(@Nullable Related related, @Nullable Flow flow, Repeats repeats) {
        if (related != null && related.entity() != null && related.association() != null) {
            return related.entity().name() + "." + related.association().attribute();
        }
        String table = table(repeats);
        return flow == null
                        || flow.from().table().isEmpty()
                        || flow.from().table().equals(table)
                ? table
                : flow.from().table() + " → " + table;
    }

    /** A column; of a composite key all of them. */
    static String columns(@Nullable LookUp lookUp, @Nullable Flow flow, Function<Flow, ColumnRef> side) {
        if (lookUp == null || lookUp.flows().size() < 2) {
            return flow == null ? "" : side.apply(flow).toString();
        }
        return lookUp.flows().stream()
                .sorted(Comparator.comparingInt(Flow::value))
                .map(each -> side.apply(each).toString())
                .collect(Collectors.joining(", "));
    }

    /** What is asked: the first table, or what is called. */
    private static String table(Repeats repeats) {
        List<String> tables = repeats.group().statement().tables();
        Routine routine = Routine.of(repeats.group().statement());
        return routine != null ? routine.label() : tables.isEmpty() ? "query" : tables.get(0);
    }

    /** The finding in one or two plain sentences. */
    static String summary(Case found) {
        Detection detection = found.detection();
        long executions = detection.executions();
        long distinct = detection.repeats().distinctBinds();
        String place = place(detection, executions);
        if (detection.summary() != null) {
            return unit(detection) + " " + detection.summary() + place;
        }
        Flow flow = found.flow();
        if (detection.rule().equals("duplicate-query")) {
            return say(
                    "%s asks %s %s times for %s.%s",
                    unit(detection),
                    table(found.detection().repeats()),
                    Figures.count(executions),
                    distinct == 1 ? "the same rows" : "only " + distinct + " different answers",
                    place);
        }
        if (flow != null) {
            return say(
                    "%s loads %s %s with %s, then %s one at a time: %s more %s, %s ms.%s",
                    unit(detection),
                    Figures.count(flow.rows()),
                    rows(found, flow),
                    found.sourceExecutions() == 1 ? "1 query" : found.sourceExecutions() + " queries",
                    asked(found) + levels(found),
                    Figures.count(executions),
                    executions == 1 ? "query" : "queries",
                    millis(detection.all().stream().mapToLong(Repeats::nanos).sum()),
                    place);
        }
        return say(
                "%s %s %s one at a time: %s queries, %s ms.%s",
                unit(detection),
                calls(detection) ? "calls" : "looks up",
                table(detection.repeats()),
                Figures.count(executions),
                millis(detection.repeats().nanos()),
                place);
    }

    private static boolean calls(Detection detection) {
        return Routine.of(detection.repeats().group().statement()) != null;
    }

    /** What is asked of the rows, where it is not the rows themselves. */
    private static String asked(Case found) {
        LookUp lookUp = found.detection().lookUp();
        if (lookUp == null) {
            return "";
        }
        if (calls(found.detection())) {
            return "calls ";
        }
        return switch (lookUp.question()) {
            case ROWS -> "";
            case COUNT -> "counts of ";
            case AGGREGATE -> "aggregates of ";
            case EXISTENCE -> "whether there is any of ";
            case TOP -> "the first of ";
        };
    }

    /** What is loaded one at a time; of a chain all levels, from the outside. */
    private static String levels(Case found) {
        List<LookUp> below = found.detection().below();
        String first = title(found);
        return below.isEmpty()
                ? first
                : first
                        + below.stream()
                                .map(each -> title(each.relation(), each.flow(), each.repeats()))
                                .collect(Collectors.joining(", ", ", and for their rows ", ","));
    }

    private static String rows(Case found, Flow flow) {
        MappedEntity entity = found.entity();
        String what = entity != null ? entity.name() : flow.from().table();
        return (what.isEmpty() ? "" : what + " ") + (flow.rows() == 1 ? "row" : "rows");
    }

    private static String unit(Detection detection) {
        return detection.recording().unit().name();
    }

    private static String place(Detection detection, long executions) {
        Site site = detection.repeats().site();
        if (!site.known()) {
            return "";
        }
        Frame frame = site.loopFrame();
        String name = frame.shortName();
        if (site.rendering()) {
            return " Triggered while " + serialiser(frame) + " (" + name + ") writes the result.";
        }
        String line = frame.file() != null && frame.line() > 0 ? " (" + frame.file() + ":" + frame.line() + ")" : "";
        if (detection.evidence().stream().anyMatch(Evidence.Figure::isAskers)) {
            return " Asked in " + name + line + " and elsewhere.";
        }
        return (executions == 1 ? " In " : " Repeated in ") + name + line + ".";
    }

    private static String serialiser(Frame frame) {
        String name = frame.className().toLowerCase(Locale.ROOT);
        if (name.contains("jackson")) {
            return "Jackson";
        }
        if (name.contains("gson")) {
            return "Gson";
        }
        return name.contains("thymeleaf") ? "Thymeleaf" : "the renderer";
    }

    /** {@code 12.3}, rounded. */
    private static String millis(long nanos) {
        long tenths = (nanos + 50_000) / 100_000;
        return tenths / 10 + "." + tenths % 10;
    }

    /** The same in every locale. */
    private static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
