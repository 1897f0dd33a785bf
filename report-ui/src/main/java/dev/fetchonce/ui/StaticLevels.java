package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Level;
import dev.fetchonce.model.Finding.Relation;
import dev.fetchonce.model.Finding.Source;
import java.util.List;

/** Which rows ask for which, each level inside the one before. */
final class StaticLevels {
    private final Finding finding;
    private final List<Level> levels;
    private final long most;

    StaticLevels(Finding finding) {
        this.finding = finding;
        this.levels = levels(finding);
        this.most = levels.stream().mapToLong(Level::executions).max().orElse(1);
    }

    /** The levels of a chain; what repeats alone where there is none, and nothing where no rows are known to ask. */
    private static List<Level> levels(Finding finding) {
        Source source = finding.source();
        Relation relation = finding.relation();
        String from = relation != null ? relation.from() : source == null ? null : source.column();
        if (!finding.levels().isEmpty() || from == null) {
            return finding.levels();
        }
        return List.of(new Level(
                finding.title(),
                from,
                relation == null ? "" : relation.to(),
                finding.repeated().fingerprint(),
                finding.repeated().executions(),
                finding.repeated().distinctBinds()));
    }

    void writeTo(Html html) {
        Source source = finding.source();
        if (source == null || levels.isEmpty()) {
            return;
        }
        html.raw("<h3>Which rows ask for which</h3>\n<ol class=\"levels\"><li><p class=\"level\">")
                .element("strong", "level-source", "1 source query")
                .text(" " + Words.plural(source.rows(), "row", "rows"))
                .raw("</p>");
        levels.forEach(level -> level(html, level));
        html.raw("</li></ol>".repeat(levels.size() + 1)).raw("\n");
    }

    @SuppressWarnings("ReferenceEquality") // the first of this very list
    private void level(Html html, Level level) {
        html.raw("\n<ol><li><p class=\"level\">")
                .element("strong", "times", "×" + Words.count(level.executions()))
                .raw(" ")
                .element("strong", "", level.title())
                .raw(" ")
                .element("code", "muted", level.from() + (level.to().isEmpty() ? "" : " → " + level.to()));
        if (level == levels.get(0)) {
            relation(html);
        }
        if (level.distinctBinds() < level.executions()) {
            html.raw(" ")
                    .element("span", "muted", Words.plural(level.distinctBinds(), "different key", "different keys"));
        }
        html.raw("</p><svg class=\"level-bar\" width=\"100%\" height=\"5\" aria-hidden=\"true\"><rect width=\""
                + Words.percent(level.executions(), most) + "\" height=\"5\" rx=\"2.5\"/></svg>");
    }

    private void relation(Html html) {
        Relation relation = finding.relation();
        if (relation == null) {
            return;
        }
        html.raw(" ").element("span", "kind", relation.kind().toString());
        if (relation.filter() != null) {
            html.raw(" <span>only where ")
                    .element("code", "filter", relation.filter())
                    .raw("</span>");
        }
    }
}
