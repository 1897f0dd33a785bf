package dev.fetchonce.ui;

import dev.fetchonce.report.Report;

/**
 * Renders a report as one HTML file that loads nothing, works from a folder, and can be read without scripts;
 * thread-safe.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** Renders the page; the same report gives the same text. Its size grows with the findings: about 4 KB for each. */
    public static String render(Report report) {
        String data = EmbeddedReport.block(report);
        Html page = new Html();
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .raw(ContentSecurity.policy(Assets.SCRIPT_SHA256, Assets.STYLE_SHA256))
                .raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .raw("<link rel=\"icon\" href=\"data:,\">\n<title>")
                .text(title(report))
                .raw("</title>\n<style>")
                .raw(Assets.STYLE)
                .raw("</style>\n</head>\n<body>\n<div id=\"fetchonce\">\n");
        new StaticPage(report).writeTo(page);
        return page.raw("</div>\n")
                .raw(data)
                .raw("\n<script>")
                .raw(Assets.SCRIPT)
                .raw("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static String title(Report report) {
        return report.application().isEmpty() ? "N+1 report" : "N+1 report: " + report.application();
    }
}
