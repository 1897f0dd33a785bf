package dev.fetchonce.junit;

import dev.fetchonce.report.Report;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.opentest4j.AssertionFailedError;

/** Makes each test with a budget a unit of work, and fails it when it executed more. */
final class QueryBudgetExtension
        implements BeforeAllCallback, BeforeEachCallback, BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static final Namespace OURS = Namespace.create(QueryBudgetExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        QueryBudget.of(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        QueryBudget.of(context);
        reportAtTheEnd(context);
        Observation.here().observer().check();
    }

    /** Where the launcher tells nobody of its sessions, all tests have run when the root's store is closed. */
    private static void reportAtTheEnd(ExtensionContext context) {
        if (!Observation.here().inSession()) {
            context.getRoot()
                    .getStore(OURS)
                    .getOrComputeIfAbsent(
                            CloseableResource.class, key -> Observation.here()::report, CloseableResource.class);
        }
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        Observer.Run run = Observation.here().begin(TestName.of(context));
        context.getStore(OURS).put(Observer.Run.class, run);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Observer.Run run = context.getStore(OURS).remove(Observer.Run.class, Observer.Run.class);
        if (run == null) {
            return;
        }
        Report report = run.end();
        Optional<QueryBudget> budget = QueryBudget.of(context);
        if (budget.isPresent() && context.getExecutionException().isEmpty()) {
            check(budget.get(), TestName.of(context), report);
        }
    }

    private static void check(QueryBudget budget, TestName test, Report report) {
        Observer observer = Observation.here().observer();
        long executed = TestUnit.executions(report);
        Optional<String> blindness = executed == 0 ? observer.blindness() : Optional.empty();
        if (blindness.isPresent()) {
            throw new AssertionFailedError("@MaxQueries(" + budget.most() + ") on " + test.name()
                    + " cannot be checked: no query was seen. " + blindness.get());
        }
        if (executed > budget.most()) {
            Path page = ReportFiles.page(observer.folder());
            String message = new TooManyQueriesMessage(budget, test, executed, report, page).text();
            throw new AssertionFailedError(message, (long) budget.most(), executed);
        }
    }
}
