package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand virtual threads, or platform threads of a pool on a JDK that has none, with ten queries each.
 *
 * <p>Row 16: virtual threads waited for ever in the queue of an agent's weak map, which it asked while the JDK was
 * scheduling them (open-telemetry/opentelemetry-java-instrumentation#10747, #10181). Guards: {@code HandOvers}, which has
 * neither lock nor queue, and {@code AgentThreads.isScheduler}, which does not ask it there. Without them, a lock around
 * {@code HandOvers} and no {@code isScheduler}, ten thousand threads never end on JDK 25.
 */
class CrowdIT {
    private static final int QUERIES = 100_000;
    private static final long MEGABYTE = 1 << 20;
    private static final Pattern HEAP = Pattern.compile("heap: (\\d+)");
    private static final String PINNED = "jdk.VirtualThreadPinned";

    @TempDir
    private static Path folder;

    private static Threads.Run run = Threads.NONE;

    @BeforeAll
    static void run() {
        String recording = String.join(
                ",",
                "-XX:StartFlightRecording=filename=" + folder.resolve("pinned.jfr"),
                "settings=none",
                "+" + PINNED + "#enabled=true",
                "+" + PINNED + "#threshold=0ms",
                "+" + PINNED + "#stackTrace=true");
        run = virtual()
                ? Threads.watch(folder, "Crowd", "-Xmx256m", recording)
                : Threads.watch(folder, "Crowd", "-Xmx256m");
    }

    @Test
    void each_query_is_counted_once() {
        JsonNode crowd = run.report().job("crowd");
        JsonNode single = run.report().job("single");

        assertThat(crowd.path("executions").asInt()).isEqualTo(QUERIES);
        assertThat(crowd.path("runs").asInt()).isEqualTo(1);
        assertThat(single.path("executions").asInt()).isEqualTo(QUERIES);
        assertThat(single.path("runs").asInt()).isEqualTo(QUERIES / 10);
        assertThat(single.path("maxExecutions").asInt()).isEqualTo(10);
        assertThat(run.report().json().path("units")).hasSize(3);
        assertThat(run.report().json().at("/diagnostics/faults")).isEmpty();
    }

    @Test
    void what_stays_in_the_heap_is_bounded() {
        Matcher heap = HEAP.matcher(run.out());

        assertThat(heap.find()).as(run.out()).isTrue();
        assertThat(Long.parseLong(heap.group(1))).isLessThan(48 * MEGABYTE);
    }

    @Test
    void no_virtual_thread_is_pinned_by_us() throws IOException {
        assumeTrue(
                Runtime.version().feature() >= 24,
                "before JDK 21 there are no virtual threads, and before 24 every monitor pins them");
        List<RecordedEvent> pinned = RecordingFile.readAllEvents(folder.resolve("pinned.jfr")).stream()
                .filter(each -> each.getEventType().getName().equals(PINNED))
                .filter(each -> each.getStackTrace() != null)
                .toList();

        assertThat(pinned)
                .allSatisfy(each -> assertThat(each.getStackTrace().getFrames()).noneMatch(CrowdIT::isOurs));
    }

    private static boolean isOurs(RecordedFrame frame) {
        return frame.getMethod().getType().getName().startsWith("dev.fetchonce.");
    }

    private static boolean virtual() {
        return Runtime.version().feature() >= 21;
    }
}
