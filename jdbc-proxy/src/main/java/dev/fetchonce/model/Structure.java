package dev.fetchonce.model;

/**
 * What makes two findings the same problem, in whatever units of work they are: what a baseline names, and what a report
 * tells once.
 *
 * @param rule the rule's id
 * @param fingerprint the repeated statement: 16 hexadecimal digits
 * @param place {@code com.acme.OrderService#list}: no line, so that moved code stays the same; empty where no loop frame is
 *     known
 */
public record Structure(String rule, String fingerprint, String place) {
    static Structure of(Finding finding) {
        return new Structure(
                finding.rule(),
                finding.repeated().fingerprint(),
                finding.callSite().place());
    }

    /** On one line, as baselines record it. */
    @Override
    public String toString() {
        return rule + " " + fingerprint + " " + place;
    }
}
