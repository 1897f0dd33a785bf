package dev.fetchonce.detect;

import dev.fetchonce.model.Evidence;
import java.util.List;

/** What every finding on repeats says besides its proof: where they meet, what was asked twice, what was not seen. */
final class CommonEvidence {
    private CommonEvidence() {}

    static void add(List<Evidence> evidence, UnitAnalysis unit, Repeats repeats) {
        Site site = repeats.site();
        if (site.known() && !(site.loop().isEmpty() && evidence.stream().anyMatch(Evidence.Figure::isAskers))) {
            evidence.add(new Evidence.OneCallSite(site.loopFrame().toString(), site.samples(), how(site)));
        }
        LazyFrames.on(site.path())
                .map(Evidence.LazyLoading::new)
                .filter(each -> !evidence.contains(each))
                .ifPresent(evidence::add);
        long distinct = repeats.distinctBinds();
        if (distinct > 1 && distinct < repeats.log().size()) {
            evidence.add(new Evidence.SameBinds(repeats.log().size(), distinct));
        }
        if (!repeats.allKnown()) {
            evidence.add(new Evidence.Bounded("The recording does not tell the values bound: each execution is counted"
                    + " as asking for others, and where they came from cannot be shown."));
        }
        if (!repeats.exact()) {
            unit.knowledge().unclear().accept(repeats.group().fingerprint());
            evidence.add(
                    new Evidence.Bounded(
                            "Several places of this unit run the statement, and the call paths sampled"
                                    + " leave open which of them some executions came from; the next runs are sampled in full."));
        }
        if (unit.recording().truncated()) {
            evidence.add(new Evidence.Bounded(
                    "The unit did more than is kept of one: values and call paths are those of its first executions."));
        }
    }

    private static String how(Site site) {
        if (!site.loop().isEmpty()) {
            return site.loop();
        }
        return site.samples() == 1 ? "its deepest frame" : "the deepest frame that they share";
    }
}
