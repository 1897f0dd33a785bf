package dev.fetchonce.replay;

import dev.fetchonce.advise.Findings;
import dev.fetchonce.detect.Analyzer;
import dev.fetchonce.detect.Knowledge;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Thresholds;
import dev.fetchonce.sql.ShapeParser;
import dev.fetchonce.sql.StatementText;
import dev.fetchonce.sql.ValueHash;
import java.util.List;
import java.util.Set;

/** Judges recordings as the façade does, with nothing known beside them. */
public final class Judge {
    private static final Knowledge NOTHING = new Knowledge(
            group -> ShapeParser.parse(StatementText.of(
                    group.statement().example(), group.statement().dialect())),
            table -> Set.of(),
            List.of(),
            ApplicationCode.DEFAULT,
            Thresholds.DEFAULT,
            ValueHash::number,
            unclear -> {});

    private Judge() {}

    public static List<Finding> findings(Recording recording) {
        return Findings.of(Analyzer.analyze(recording, NOTHING));
    }
}
