package dev.fetchonce.baseline;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Accept;
import dev.fetchonce.model.JsonString;
import dev.fetchonce.model.Structure;

/** Writes what to paste to accept a finding. */
final class Lines {
    private static final String REASON = "known";

    private Lines() {}

    /** An entry of the baseline on one line. */
    private static String entry(Structure key) {
        StringBuilder line = new StringBuilder("{\"rule\":");
        JsonString.append(line, key.rule());
        JsonString.append(line.append(",\"fingerprint\":"), key.fingerprint());
        JsonString.append(line.append(",\"place\":"), key.place());
        JsonString.append(line.append(",\"reason\":"), REASON);
        return line.append('}').toString();
    }

    static Accept of(Finding finding) {
        String place = finding.callSite().place();
        int method = place.indexOf('#');
        return new Accept(
                entry(finding.structure()),
                "rule:" + finding.rule() + (method < 0 ? "" : " class:" + place.substring(0, method)) + " fingerprint:"
                        + finding.repeated().fingerprint() + " because " + REASON,
                "@AcceptFinding(rule = \"" + finding.rule() + "\", reason = \"" + REASON + "\")",
                "/* fetchonce:ignore " + finding.rule() + " because " + REASON + " */");
    }
}
