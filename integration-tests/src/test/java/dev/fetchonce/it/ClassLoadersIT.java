package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drivers and applications in loaders of their own, many at once. */
class ClassLoadersIT {
    @TempDir
    private Path folder;

    @Test
    void bundles_of_osgi_are_observed_wherever_their_driver_is() {
        String bare = new Program("Bundles", folder.resolve("bare")).run();
        Program program = new Program("Bundles", folder).watched();

        assertThat(bare).contains("first casts", "second casts", "importing casts");
        assertThat(program.run()).isEqualTo(bare);
        assertThat(program.report().json().at("/totals/executions").asInt()).isEqualTo(3 * (1 + 3));
        assertThat(program.faults()).isEmpty();
    }

    @Test
    void a_driver_in_two_loaders_is_two_drivers() {
        Program program = new Program("TwoLoaders", folder).watched();

        assertThat(program.run().lines())
                .containsExactly(
                        "server casts REGULAR",
                        "first casts REGULAR",
                        "first is refused a stranger's",
                        "second casts REGULAR",
                        "second is refused a stranger's");
        assertThat(program.report().main().path("executions").asInt()).isEqualTo(5);
        assertThat(program.faults()).isEmpty();
    }

    @RepeatedTest(6)
    void loading_in_parallel_neither_goes_in_circles_nor_waits_for_ever() {
        Program program = new Program("Loading", folder).watched();

        assertThat(program.run().lines()).startsWith("ended true").hasSize(9);
        assertThat(program.report().json().at("/totals/executions").asInt()).isEqualTo(4);
        assertThat(program.faults()).isEmpty();
    }
}
