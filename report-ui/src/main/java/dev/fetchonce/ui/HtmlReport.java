package dev.fetchonce.ui;

import dev.fetchonce.report.Report;

/** Renders a report as one HTML file. */
public final class HtmlReport {
    private HtmlReport() {}

    /** The whole page. */
    public static String render(Report report) {
        throw new UnsupportedOperationException("not there yet");
    }
}
