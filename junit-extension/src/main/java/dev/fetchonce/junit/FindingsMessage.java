package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import java.util.List;

/** The failure of a test in which something was found that must not be: each finding, by what it costs. */
record FindingsMessage(String headline, String because, List<Finding> findings, TestRun run) {
    String text() {
        Finding first = findings.get(0);
        MessageText text = new MessageText(run.test().name(), headline, because)
                .remedyOf(findings)
                .accept("@AllowFinding(rule = \"" + first.rule() + "\", reason = \"…\")");
        if (first.accept() != null) {
            text.accept(first.accept().baselineEntry() + " in fetchonce-baseline.json");
        }
        return text.report(run.page(), first)
                .with(
                        findings.stream()
                                .map(each -> StatementBlock.lines(each, run.report()))
                                .toList(),
                        shown -> "… and " + (findings.size() - shown) + " more findings");
    }
}
