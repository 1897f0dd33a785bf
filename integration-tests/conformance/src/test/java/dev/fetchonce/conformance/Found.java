package dev.fetchonce.conformance;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.report.Report;
import java.util.List;

/** The report of one run, as the kit asks it. */
record Found(Report report) {
    List<String> rules() {
        return report.findings().stream().map(Finding::rule).toList();
    }

    /** The one finding. */
    Finding only() {
        if (report.findings().size() != 1) {
            throw new AssertionError(
                    "Expected one finding, but there were " + rules() + "; silent on " + report.silences());
        }
        return report.findings().get(0);
    }

    /** The frame in which the repeats of the one finding meet. */
    Frame loopFrame() {
        return only().callSite().frames().get(only().callSite().loopFrame());
    }
}
