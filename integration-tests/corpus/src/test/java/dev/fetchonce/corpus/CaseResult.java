package dev.fetchonce.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a scenario came out under one framework on one database.
 *
 * @param complaints what is not as it must be, a sentence each
 */
record CaseResult(List<Verdict> verdicts, List<String> complaints) {
    static CaseResult of(Case at) throws Exception {
        Run bad = Run.bad(at);
        Judgement guilty = Judgement.of(at, at.label().expected(at.framework()), bad.findings());
        bad.refused().forEach(guilty.complaints()::add);
        if (at.scenario().isSilent()) {
            return new CaseResult(guilty.verdicts(), guilty.complaints());
        }
        Run fixed = Run.fixed(at);
        Judgement twin = Judgement.of(at, at.label().fixedExpected(at.framework()), fixed.findings());
        List<String> complaints = new ArrayList<>(guilty.complaints());
        twin.complaints().forEach(each -> complaints.add("in the fixed twin: " + each));
        if (!guilty.hasMisses()) {
            complaints.addAll(promises(bad, fixed));
        }
        return new CaseResult(
                Stream.concat(guilty.verdicts().stream(), twin.verdicts().stream())
                        .toList(),
                complaints);
    }

    /**
     * What each first remedy saves is what its statement and its source ran, less what the remedy leaves of them. So
     * whoever follows all of them is left with the difference, whether findings share a source or one's repeats are
     * another's source.
     */
    private static List<String> promises(Run bad, Run fixed) {
        long saved = bad.findings().stream().mapToLong(Found::saved).sum();
        long promised = bad.executions() - saved;
        return promised == fixed.executions()
                ? List.of()
                : List.of("the first remedies leave " + promised + " of " + bad.executions()
                        + " executions, but the fixed twin ran " + fixed.executions());
    }
}
