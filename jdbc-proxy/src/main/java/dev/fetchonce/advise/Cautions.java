package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import java.util.ArrayList;
import java.util.List;

/** What to watch with a remedy, in sentences. */
final class Cautions {
    private Cautions() {}

    /** Of fetching the association with the source query. */
    static String ofFetching(Case found) {
        if (found.leadsToOne() && found.detection().below().isEmpty()) {
            return "";
        }
        List<String> sentences = new ArrayList<>();
        if (found.paged()) {
            sentences.add("The source query is paged: with a collection fetched by join, "
                    + (found.sourcePasses(EclipseLinkBatchFetch.PREFIX)
                            ? "the limit counts joined rows, and the last collection comes cut off."
                            : "Hibernate pages in memory.")
                    + " Prefer batches here.");
        }
        sentences.add(multiplication(found));
        if (found.bags() == 1) {
            sentences.add(
                    "It is a bag (a List without order column): at most one bag can be fetched by join in one query.");
        }
        return String.join(" ", sentences).trim();
    }

    /** How a join multiplies the source's rows, from the rows that were seen. */
    static String multiplication(Case found) {
        Flow flow = found.flow();
        if (flow == null || found.leadsToOne()) {
            return "";
        }
        long joined = found.detection().levels().stream()
                .mapToLong(Cautions::rows)
                .max()
                .orElse(0);
        return joined <= flow.rows()
                ? ""
                : "The join returns about " + joined + " rows instead of " + flow.rows()
                        + ", each with the source's columns again.";
    }

    private static long rows(LookUp level) {
        return level.repeats().log().stream()
                .mapToLong(each -> Math.max(1, each.rows()))
                .sum();
    }
}
