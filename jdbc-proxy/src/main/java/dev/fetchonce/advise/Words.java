package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.Site;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.MappedEntity;
import java.util.Locale;

/** Titles and sentences for findings. */
final class Words {
    private Words() {}

    /** {@code Order.customer}, or the tables where no entity is known. */
    static String title(Case found) {
        MappedEntity entity = found.entity();
        MappedEntity.Association association = found.association();
        if (entity != null && association != null) {
            return entity.name() + "." + association.attribute();
        }
        Flow flow = found.flow();
        String table = table(found);
        return flow == null
                        || flow.from().table().isEmpty()
                        || flow.from().table().equals(table)
                ? table
                : flow.from().table() + " → " + table;
    }

    private static String table(Case found) {
        var tables = found.detection().repeats().group().statement().tables();
        return tables.isEmpty() ? "query" : tables.get(0);
    }

    /** The finding in one or two plain sentences. */
    static String summary(Case found) {
        Detection detection = found.detection();
        long executions = detection.repeats().executions();
        long distinct = detection.repeats().distinctBinds();
        String place = place(detection.repeats().site(), executions);
        if (detection.summary() != null) {
            return unit(detection) + " " + detection.summary() + place;
        }
        Flow flow = found.flow();
        if (detection.rule().equals("duplicate-query")) {
            return say(
                    "%s asks %s %,d times for %s.%s",
                    unit(detection),
                    table(found),
                    executions,
                    distinct == 1 ? "the same rows" : "only " + distinct + " different answers",
                    place);
        }
        if (flow != null) {
            return say(
                    "%s loads %,d %s with %s, then %s one at a time: %,d more %s, %.1f ms.%s",
                    unit(detection),
                    flow.rows(),
                    rows(found, flow),
                    found.sourceExecutions() == 1 ? "1 query" : found.sourceExecutions() + " queries",
                    title(found),
                    executions,
                    executions == 1 ? "query" : "queries",
                    detection.repeats().nanos() / 1e6,
                    place);
        }
        return say(
                "%s looks up %s one at a time: %,d queries, %.1f ms.%s",
                unit(detection), table(found), executions, detection.repeats().nanos() / 1e6, place);
    }

    private static String rows(Case found, Flow flow) {
        MappedEntity entity = found.entity();
        String what = entity != null ? entity.name() : flow.from().table();
        return (what.isEmpty() ? "" : what + " ") + (flow.rows() == 1 ? "row" : "rows");
    }

    private static String unit(Detection detection) {
        return detection.recording().unit().name();
    }

    private static String place(Site site, long executions) {
        if (!site.known()) {
            return "";
        }
        Frame frame = site.loopFrame();
        String in = executions == 1 ? " In %s" : " Repeated in %s";
        String verb = site.rendering() ? " Triggered while %s writes the result" : in;
        String name = frame.simpleClassName() + "." + frame.method();
        String line = frame.file() != null && frame.line() > 0 ? " (" + frame.file() + ":" + frame.line() + ")" : "";
        return verb.formatted(site.rendering() ? serialiser(frame) + " (" + name + ")" : name)
                + (site.rendering() ? "" : line) + ".";
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

    /** The same in every locale. */
    private static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
