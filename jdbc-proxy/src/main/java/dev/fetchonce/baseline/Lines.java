package dev.fetchonce.baseline;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Accept;

/** Writes what to paste to accept a finding. */
final class Lines {
    private static final String REASON = "known";

    private Lines() {}

    static Accept of(Finding finding) {
        String place = finding.callSite().place();
        int method = place.indexOf('#');
        return new Accept(
                BaselineFile.line(AcceptedFinding.of(finding, REASON, "", "", null)),
                "rule:" + finding.rule() + (method < 0 ? "" : " class:" + place.substring(0, method)) + " fingerprint:"
                        + finding.repeated().fingerprint() + " because " + REASON,
                "@AcceptFinding(rule = \"" + finding.rule() + "\", reason = \"" + REASON + "\")",
                "/* fetchonce:ignore " + finding.rule() + " because " + REASON + " */");
    }
}
