package dev.fetchonce.advise;

import dev.fetchonce.detect.Site;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** One transaction around the loop, or one for each chunk. */
final class OneTransaction implements Advisor {
    private static final int CHUNK = 1_000;

    @Override
    public List<Remedy> remedies(Case found) {
        if (!found.detection().rule().equals("commit-per-row")) {
            return List.of();
        }
        Site site = found.detection().repeats().site();
        boolean spring = site.passes("org.springframework.transaction.", "org.springframework.orm.");
        String place = site.known() ? site.key().substring(site.key().lastIndexOf('.') + 1) : "";
        return List.of(new Remedy(
                "one-transaction",
                spring ? "Spring" : "JDBC",
                place.isEmpty()
                        ? "One transaction around the loop"
                        : "One transaction around the loop in " + place.replace('#', '.'),
                found.detection().repeats().group().statement().example(),
                spring && site.known() ? transactional(site.loopFrame(), place) : jdbc(),
                found.sourceExecutions() + found.detection().repeats().executions(),
                "More than " + CHUNK + " rows: a transaction for each " + CHUNK
                        + ". A row that fails takes its chunk with it: keep what must not be lost apart."
                        + (spring ? " The annotation holds for calls from outside of the class alone." : "")));
    }

    private static String transactional(Frame frame, String place) {
        String type = frame.simpleClassName();
        return "class " + type + " {\n    @Transactional\n    // on " + place.substring(place.indexOf('#') + 1)
                + ", whose line " + frame.line() + " loops\n}\n\n"
                + "// or, around the loop\nnew TransactionTemplate(transactionManager).executeWithoutResult(status -> {\n"
                + "    // the loop\n});";
    }

    private static String jdbc() {
        return "connection.setAutoCommit(false);\n// the loop, without its commit\nconnection.commit();";
    }
}
