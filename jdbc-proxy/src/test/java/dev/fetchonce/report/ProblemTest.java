package dev.fetchonce.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Finding WORST = finding("f1", "u1", 40);
    private static final Finding LESS = finding("f2", "u2", 30);
    private static final Finding LEAST = finding("f3", "u3", 20);

    @Test
    void is_one_in_however_many_units() {
        List<Problem> problems = of(List.of(WORST, LESS, LEAST));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).worst()).isEqualTo(WORST);
        assertThat(problems.get(0).units()).containsExactly("u1", "u2", "u3");
        assertThat(problems.get(0).avoidableExecutions()).isEqualTo(90);
    }

    @Test
    void lines_and_lambdas_of_a_method_are_one_place_and_another_method_is_not() {
        assertThat(of(List.of(WORST, at(LESS, "list", 99), at(LEAST, "lambda$list$0", 7))))
                .hasSize(1);
        assertThat(of(List.of(WORST, at(LESS, "search", 40)))).hasSize(2);
    }

    @Test
    void another_statement_is_another_problem() {
        Finding other = copy(LESS, "00000000000000c2", LESS.callSite());
        assertThat(of(List.of(WORST, other))).hasSize(2);
    }

    @Test
    void findings_of_one_unit_alone_stay_apart() {
        Finding beside = finding("f9", "u1", 30);
        assertThat(of(List.of(WORST, beside)))
                .containsExactly(new Problem(List.of(WORST)), new Problem(List.of(beside)));
    }

    @Test
    void what_saves_most_over_all_units_comes_first() {
        Finding alone = at(finding("f9", "u9", 45), "search", 40);
        assertThat(of(List.of(alone, WORST, LESS)).get(0).findings()).containsExactly(WORST, LESS);
    }

    @Test
    void is_told_by_a_test_though_a_set_up_shows_it_worse() {
        assertThat(Problem.of(List.of(WORST, LESS, LEAST), Set.of("u1")).get(0).findings())
                .containsExactly(LESS, LEAST, WORST);
        assertThat(Problem.of(List.of(WORST, LESS), Set.of("u1", "u2")).get(0).worst())
                .isEqualTo(WORST);
    }

    private static List<Problem> of(List<Finding> ranked) {
        return Problem.of(ranked, Set.of());
    }

    @Test
    void what_is_accepted_for_different_reasons_is_not_told_as_one() {
        Finding.Acceptance small = new Finding.Acceptance(AcceptedBy.ANNOTATION, "small", null);
        Finding.Acceptance rare = new Finding.Acceptance(AcceptedBy.BASELINE, "rare", null);
        assertThat(of(List.of(WORST.judged(null, small), LESS.judged(null, rare), LEAST.judged(null, small))))
                .extracting(each -> each.units().size())
                .containsExactly(2, 1);
    }

    private static Finding finding(String id, String unit, long repeats) {
        return SampleReports.orderCustomer(repeats, 1).in(id, unit);
    }

    private static Finding at(Finding finding, String method, int line) {
        Frame frame = new Frame("com.acme.OrderService", method, "OrderService.java", line);
        return copy(finding, finding.repeated().fingerprint(), new CallSite(List.of(frame), 0));
    }

    private static Finding copy(Finding finding, String fingerprint, CallSite callSite) {
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                finding.confidence(),
                finding.title(),
                finding.summary(),
                finding.unit(),
                new Finding.Repeated(fingerprint, 1, 1, 1),
                finding.source(),
                finding.relation(),
                callSite,
                finding.evidence(),
                finding.remedies(),
                finding.avoidableExecutions(),
                finding.runs(),
                finding.timeline());
    }
}
