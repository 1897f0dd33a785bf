package dev.fetchonce.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Timeline;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold whatever is recorded, on generated recordings; a failure names the seed that makes it again. */
class DetectorPropertiesTest {
    private static final int CASES = 200;
    private static final long FIRST_SEED = 20_261_122L;

    @Test
    void every_kind_of_part_is_judged_as_it_is_meant() {
        forEachSeed(random -> {
            Part part = Part.random(random, 1);
            List<String> rules =
                    findings(part.executions()).stream().map(Finding::rule).toList();
            assertThat(rules).isEqualTo(expected(part));
        });
    }

    private static List<String> expected(Part part) {
        int repeats = part.repeats();
        return switch (part.kind()) {
            case TO_ONE, TO_MANY, FEW_KEYS -> repeats >= 2 ? List.of("n-plus-one") : List.of();
            case LOOP -> repeats >= 5 ? List.of("query-in-loop") : List.of();
            case SAME_AGAIN -> repeats >= 2 ? List.of("duplicate-query") : List.of();
            case BATCHED, ONCE, WRITE -> List.of();
        };
    }

    @Test
    void more_repeats_never_remove_a_finding() {
        forEachSeed(random -> {
            List<Part> parts = Part.some(random);
            List<Part> more = parts.stream()
                    .map(part -> part.withRepeats(part.repeats() + random.nextInt(8)))
                    .toList();
            assertThat(ids(findings(executions(more)))).containsAll(ids(findings(executions(parts))));
        });
    }

    @Test
    void asking_again_never_removes_a_finding() {
        forEachSeed(random -> {
            List<WrittenExecution> executions = executions(Part.some(random));
            List<WrittenExecution> more = new ArrayList<>();
            for (WrittenExecution each : executions) {
                more.addAll(Collections.nCopies(1 + random.nextInt(2), each));
            }
            assertThat(statements(findings(more))).containsAll(statements(findings(executions)));
        });
    }

    @Test
    void the_order_of_what_is_unrelated_changes_nothing() {
        forEachSeed(random -> {
            List<Part> parts = new ArrayList<>(Part.some(random));
            List<Finding> before = findings(executions(parts));
            Collections.shuffle(parts, random);
            assertThat(sorted(findings(executions(parts)))).isEqualTo(sorted(before));
            assertThat(sorted(findings(interleaved(parts, random)))).isEqualTo(sorted(before));
        });
    }

    @Test
    void inserting_what_is_unrelated_changes_nothing() {
        forEachSeed(random -> {
            List<WrittenExecution> executions = new ArrayList<>(executions(Part.some(random)));
            List<Finding> before = findings(executions);
            for (int i = 0; i < 5; i++) {
                Part.Kind kind = random.nextBoolean() ? Part.Kind.ONCE : Part.Kind.WRITE;
                Part unrelated = new Part(kind, 100 + i, 1, 0);
                executions.addAll(random.nextInt(executions.size() + 1), unrelated.executions());
            }
            assertThat(sorted(findings(executions))).isEqualTo(sorted(before));
        });
    }

    @Test
    void a_second_run_changes_what_covers_all_runs_alone() {
        forEachSeed(random -> {
            Recording recording = recording(executions(Part.some(random)));
            List<Finding> once = report(recording, 1).findings();
            List<Finding> twice = report(recording, 2).findings();
            assertThat(twice)
                    .isEqualTo(once.stream()
                            .map(each -> each.overRuns(2 * each.avoidableExecutions(), 2))
                            .toList());
        });
    }

    @Test
    void renaming_tables_changes_names_alone() {
        forEachSeed(random -> {
            List<WrittenExecution> executions = executions(Part.some(random));
            List<WrittenExecution> all = executions.stream()
                    .map(each -> RecordingBuilder.renamed(each, DetectorPropertiesTest::renamed))
                    .toList();
            assertThat(findings(all).stream()
                            .map(DetectorPropertiesTest::withoutHashes)
                            .toList())
                    .isEqualTo(findings(executions).stream()
                            .map(DetectorPropertiesTest::withoutHashes)
                            .map(DetectorPropertiesTest::renamed)
                            .toList());
        });
    }

    /** Proof may be cut off from what it proves, and a weaker rule then tells of it; no other statement is told of. */
    @Test
    void splitting_a_unit_never_creates_a_finding() {
        forEachSeed(random -> {
            List<WrittenExecution> executions = interleaved(Part.some(random), random);
            int at = random.nextInt(executions.size() + 1);
            Set<String> whole = statements(findings(executions));
            assertThat(whole).containsAll(statements(findings(executions.subList(0, at))));
            assertThat(whole).containsAll(statements(findings(executions.subList(at, executions.size()))));
        });
    }

    @Test
    void counts_add_up_to_those_of_the_recording() {
        forEachSeed(random -> {
            Recording recording = recording(interleaved(Part.some(random), random));
            Map<String, Long> executed = recording.groups().stream()
                    .collect(Collectors.toMap(
                            group -> group.fingerprint().hex(),
                            group -> group.counts().executions()));
            assertThat(executed.values().stream().mapToLong(count -> count).sum())
                    .isEqualTo(recording.executions());
            List<Finding> findings = Judge.findings(recording);
            Map<String, Long> told = findings.stream()
                    .collect(Collectors.groupingBy(
                            each -> each.repeated().fingerprint(),
                            Collectors.summingLong(each -> each.repeated().executions())));
            assertThat(told)
                    .allSatisfy((fingerprint, count) -> assertThat(count).isEqualTo(executed.get(fingerprint)));
            assertThat(findings).allSatisfy(each -> {
                assertThat(each.repeated().distinctBinds())
                        .isBetween(1L, each.repeated().executions());
                assertThat(each.avoidableExecutions())
                        .isBetween(0L, each.repeated().executions());
                assertThat(each.timeline().repeats())
                        .hasSize((int) each.repeated().executions());
            });
            assertThat(recording.groups())
                    .extracting(ExecutionGroup::counts)
                    .allSatisfy(counts -> assertThat(counts.failures()).isZero());
        });
    }

    private static void forEachSeed(Consumer<Random> property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("with seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static List<WrittenExecution> executions(List<Part> parts) {
        return parts.stream().flatMap(part -> part.executions().stream()).toList();
    }

    /** All parts at once, each in its own order. */
    private static List<WrittenExecution> interleaved(List<Part> parts, Random random) {
        List<List<WrittenExecution>> left = new ArrayList<>();
        parts.forEach(part -> left.add(new ArrayList<>(part.executions())));
        List<WrittenExecution> all = new ArrayList<>();
        while (!left.isEmpty()) {
            List<WrittenExecution> next = left.get(random.nextInt(left.size()));
            all.add(next.remove(0));
            left.removeIf(List::isEmpty);
        }
        return all;
    }

    private static Recording recording(List<WrittenExecution> executions) {
        return new RecordingBuilder().add(executions).build();
    }

    private static List<Finding> findings(List<WrittenExecution> executions) {
        return executions.isEmpty() ? List.of() : Judge.findings(recording(executions));
    }

    private static Report report(Recording recording, int runs) {
        ReportBuilder sum = new ReportBuilder();
        IntStream.range(0, runs).forEach(run -> sum.add(recording, Judge.findings(recording)));
        return sum.build(new ReportBuilder.Head("1", "", "2026-11-22T00:00:00Z"), List.of(), List.of());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    /** The statements told of, each with its place. */
    private static Set<String> statements(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.repeated().fingerprint() + " " + each.callSite())
                .collect(Collectors.toSet());
    }

    /** By id, without the times that the order decides. */
    private static List<String> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::id))
                .map(each -> each.toString().replace(each.timeline().toString(), Timeline.NONE.toString()))
                .toList();
    }

    private static String withoutHashes(Finding finding) {
        String source = finding.source() == null ? "none" : finding.source().fingerprint();
        List<String> remedies =
                finding.remedies().stream().map(Remedy::toString).sorted().toList();
        return (finding + remedies.toString())
                .replace(finding.id(), "ID")
                .replace(finding.repeated().fingerprint(), "REPEATED")
                .replace(source, "SOURCE");
    }

    private static String renamed(String text) {
        return text.replace("parent", "mother").replace("child", "youth");
    }
}
