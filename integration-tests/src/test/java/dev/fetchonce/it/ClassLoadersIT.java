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

    /**
     * Row 13: an agent's classes were not found by the loader of what it had woven, in OSGi above all
     * (payara/Payara#4881, elastic/apm-agent-java#436, open-telemetry/opentelemetry-java-instrumentation#6015,
     * btraceio/btrace#196). Guard: {@code LoadClassAdvice}. Fails without it: NoClassDefFoundError of our bridge in the
     * bundle that casts, and its activator ends.
     */
    @Test
    void bundles_of_osgi_are_observed_wherever_their_driver_is() {
        String bare = new Program("Bundles", folder.resolve("bare")).run();
        Program program = new Program("Bundles", folder).watched();

        assertThat(bare).contains("first casts", "second casts", "importing casts");
        assertThat(program.run()).isEqualTo(bare);
        assertThat(program.report().json().at("/totals/executions").asInt()).isEqualTo(3 * (1 + 3));
        assertThat(program.faults()).isEmpty();
    }

    /**
     * Row 13: a helper class lived in one loader, and was used from another (raphw/byte-buddy#1108). Guard: {@code
     * Delegates} makes one class for each class, in a {@code DelegateLoader} each. Fails where they are known by name: the
     * connections lack the interfaces of their driver.
     */
    @Test
    void a_driver_in_two_loaders_is_two_drivers() {
        Program program = new Program("TwoLoaders", folder).watched();

        assertThat(program.run().lines())
                .containsExactly(
                        "server casts SERVER, has its interface true",
                        "first casts OWN, has its interface true",
                        "first is refused a stranger's",
                        "second casts OWN, has its interface true",
                        "second is refused a stranger's");
        assertThat(program.report().main().path("executions").asInt()).isEqualTo(5);
        assertThat(program.faults()).isEmpty();
    }

    /**
     * Row 15: a transformer loaded classes while a class was loaded: ClassCircularityError, or waiting for ever, at some
     * starts (raphw/byte-buddy#1666, #1433, #632, #1347; open-telemetry/opentelemetry-java-instrumentation PR 13602;
     * corretto/corretto-21#65). Guard: {@code Supertypes} reads class files. Fails where it loads the classes, at each
     * start: ClassCircularityError, and then LinkageError of a class that is there twice.
     */
    @RepeatedTest(3)
    void loading_in_parallel_neither_goes_in_circles_nor_waits_for_ever() {
        Program program = new Program("Loading", folder).watched();

        assertThat(program.run().lines()).startsWith("ended true").hasSize(9);
        assertThat(program.report().json().at("/totals/executions").asInt()).isEqualTo(4);
        assertThat(program.faults()).isEmpty();
    }
}
