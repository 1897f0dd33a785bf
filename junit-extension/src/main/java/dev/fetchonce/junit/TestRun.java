package dev.fetchonce.junit;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.RunCounts;
import dev.fetchonce.ui.ReportFiles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A test, or a block in one, that has ended: its figures, and its report where somebody asks. Not thread-safe. */
final class TestRun {
    private final TestName test;
    private final Observer observer;
    private final Observer.Run run;
    private final Allowances allowed;
    private @Nullable RunCounts counts;
    private @Nullable Report report;

    /** Of a run that has ended. */
    TestRun(TestName test, Observer observer, Observer.Run run, Allowances allowed) {
        this.test = test;
        this.observer = observer;
        this.run = run;
        this.allowed = allowed;
    }

    TestName test() {
        return test;
    }

    Observer observer() {
        return observer;
    }

    Allowances allowed() {
        return allowed;
    }

    /** Its figures; asked for when somebody asks first. */
    RunCounts counts() {
        if (counts == null) {
            counts = run.counts();
        }
        return counts;
    }

    /** What was found in it alone; worked out when asked first. */
    Report report() {
        if (report == null) {
            report = run.report();
        }
        return report;
    }

    /** Where the report of all tests will be. */
    Path page() {
        return ReportFiles.page(observer.folder());
    }
}
