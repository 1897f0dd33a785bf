package dev.fetchonce.replay;

import dev.fetchonce.advise.Findings;
import dev.fetchonce.detect.Analyzer;
import dev.fetchonce.detect.FrameKinds;
import dev.fetchonce.detect.Knowledge;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Thresholds;
import dev.fetchonce.sql.ShapeParser;
import dev.fetchonce.sql.StatementText;
import dev.fetchonce.sql.ValueHash;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Judges recordings as the façade does, with nothing known beside them. */
public final class Judge {
    private static final Map<String, QueryShape> SHAPES = new ConcurrentHashMap<>();
    private static final Knowledge NOTHING = new Knowledge(
            Judge::shape,
            table -> Set.of(),
            List.of(),
            new FrameKinds(ApplicationCode.DEFAULT),
            Thresholds.DEFAULT,
            ValueHash::number,
            unclear -> {});

    private Judge() {}

    private static QueryShape shape(ExecutionGroup group) {
        ExecutionGroup.Statement statement = group.statement();
        return SHAPES.computeIfAbsent(
                statement.dialect() + statement.example(),
                unknown -> ShapeParser.parse(StatementText.of(statement.example(), statement.dialect())));
    }

    public static List<Finding> findings(Recording recording) {
        return Findings.of(Analyzer.analyze(recording, NOTHING).detections(), NOTHING.mappings());
    }
}
