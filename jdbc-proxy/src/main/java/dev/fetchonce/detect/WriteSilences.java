package dev.fetchonce.detect;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape.Traits;
import dev.fetchonce.model.Silence.Reason;
import dev.fetchonce.model.UnitOfWork;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why writes one at a time are right where they are. */
final class WriteSilences {
    /** How people call classes that fill a database for tests. */
    private static final Pattern FIXTURE = Pattern.compile(
            "(Fixtures?|TestData\\w*|TestDatabase|Seeds?|Seeder|Seeding|DataLoader|DataInitiali[sz]er|Populator|ObjectMother"
                    + "|TestSetup|TestBase|TestSupport)$");

    private static final Pattern FIXTURE_PARTS = Pattern.compile("\\$");

    private WriteSilences() {}

    /** Why nothing is said of these writes; null where something is to be said. */
    static @Nullable Reason reason(UnitAnalysis unit, SingleWrites writes) {
        Site site = writes.repeats().site();
        if (!site.known() && writes.flush().isEmpty()) {
            return Reason.NO_PLACE;
        }
        boolean inserts = writes.repeats().group().statement().operation() == Operation.INSERT;
        if (FrameMarks.SCRIPTS.on(site.path()).isPresent()
                || isSetUp(unit, site)
                || (inserts && Seeds.areInserted(unit, writes.repeats()))) {
            return Reason.SET_UP;
        }
        if (writes.repeats().ofManyTenants()) {
            return Reason.TENANT;
        }
        if (eachAfterBatch(unit, writes.repeats())) {
            return Reason.BATCHED;
        }
        return isOfQueue(writes) ? Reason.MEANT : null;
    }

    /** Whether a queue is worked off: the key of each row comes from asking the same again, for the next one. */
    private static boolean isOfQueue(SingleWrites writes) {
        Flow flow = writes.flow();
        if (flow == null || flow.executions().size() < writes.rows()) {
            return false;
        }
        Traits asked = flow.sourceShape().traits();
        return (asked.locking() || asked.limited())
                && flow.executions().stream()
                                .mapToLong(Execution::binds)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether a batch stands before each of the writes and behind the one before it. */
    private static boolean eachAfterBatch(UnitAnalysis unit, Repeats writes) {
        NavigableSet<Integer> ticks = new TreeSet<>();
        for (ExecutionGroup group : unit.recording().groups()) {
            group.log().stream()
                    .filter(each -> each.batchSize() > 1)
                    .map(Execution::tick)
                    .forEach(ticks::add);
        }
        List<Execution> log = writes.log();
        for (int i = 1; i < log.size() && !ticks.isEmpty(); i++) {
            Integer between = ticks.higher(log.get(i - 1).tick());
            if (between == null || between >= log.get(i).tick()) {
                return false;
            }
        }
        return !ticks.isEmpty();
    }

    /** Around a test: what constructs it. In a test: what the test class itself, its life-cycle methods and its fixtures write. */
    private static boolean isSetUp(UnitAnalysis unit, Site site) {
        return switch (unit.recording().unit().kind()) {
            case TEST ->
                isOfLifeCycle(site)
                        || isTests(unit, site)
                        || site.callSite().frames().stream().anyMatch(WriteSilences::isFixture);
            // No unit of the test's is open yet; an application that is started there is none of it.
            case MAIN, THREAD ->
                isOfLifeCycle(site) && FrameMarks.STARTS.on(site.path()).isEmpty();
            default -> false;
        };
    }

    private static boolean isOfLifeCycle(Site site) {
        return FrameMarks.LIFE_CYCLES.on(site.path()).isPresent();
    }

    /** A class of that name, or one nested in a class of that name, or the other way round. */
    private static boolean isFixture(Frame frame) {
        return FIXTURE_PARTS
                .splitAsStream(frame.simpleClassName())
                .anyMatch(part -> FIXTURE.matcher(part).find());
    }

    /** A service that the test calls through a proxy flushes when its own frame is gone: that is not the test's. */
    private static boolean isTests(UnitAnalysis unit, Site site) {
        if (!site.known() || !isOfTest(unit, site.loopFrame())) {
            return false;
        }
        if (!site.loop().isEmpty()) {
            return true;
        }
        List<Frame> frames = site.path().frames();
        int at = frames.indexOf(site.loopFrame());
        return frames.subList(0, Math.max(0, at)).stream().noneMatch(frame -> isProxied(frame, unit.knowledge()));
    }

    /** Of the test's class, or of one that it extends: what runs transactions for tests often stands there. */
    private static boolean isOfTest(UnitAnalysis unit, Frame frame) {
        UnitOfWork test = unit.recording().unit();
        return testClass(test).equals(outer(frame))
                || Superclasses.of(
                                test.entry().replaceAll("#.*", ""),
                                unit.recording().classes())
                        .contains(frame.className().replaceAll("\\$.*", ""));
    }

    private static boolean isProxied(Frame frame, Knowledge knowledge) {
        int generated = frame.className().indexOf("$$");
        return generated > 0
                && knowledge.frames().application().owns(frame.className().substring(0, generated));
    }

    /** The test's class without packages, as its entry or its name ({@code OrderTest.lists}) says. */
    private static String testClass(UnitOfWork test) {
        int method = test.entry().indexOf('#');
        String name =
                method >= 0 ? test.entry().substring(0, method) : test.name().replaceAll("[.#][^.#]*$", "");
        return outer(new Frame(name, "", null, 0));
    }

    private static String outer(Frame frame) {
        return frame.simpleClassName().replaceAll("\\$.*", "");
    }
}
