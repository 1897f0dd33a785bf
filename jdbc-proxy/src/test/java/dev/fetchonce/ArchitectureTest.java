package dev.fetchonce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The directions of docs/architecture.md. */
class ArchitectureTest {
    private static final String ROOT = "dev.fetchonce.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.fetchonce");

    @Test
    void sees_the_classes_it_judges() {
        assertThat(CLASSES.size()).as("classes imported").isGreaterThan(100);
    }

    @Test
    void the_model_depends_on_the_jdk_alone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ROOT + "model..", "java..", "org.jspecify..")
                .because("everything else depends on the model, so it must not bring anything along")
                .check(CLASSES);
    }

    @Test
    void sql_knows_the_model_alone() {
        none("sql", "capture", "proxy", "replay", "detect", "advise", "baseline", "report")
                .because("a fingerprint must be computable without observing anything")
                .check(CLASSES);
    }

    @Test
    void capture_knows_no_proxy_and_no_analysis() {
        none("capture", "proxy", "replay", "detect", "advise", "baseline", "report")
                .because("recording is the hot path; what is made of it comes after the unit has ended")
                .check(CLASSES);
    }

    @Test
    void reading_a_mapping_needs_the_model_alone() {
        none("mapping", "sql", "capture", "proxy", "detect", "advise", "report")
                .because("an ORM can be read wherever one is at hand, whoever observes its statements")
                .check(CLASSES);
    }

    @Test
    void proxies_know_no_analysis() {
        none("proxy", "replay", "detect", "advise", "baseline", "report")
                .because("a front end only feeds the recorder")
                .check(CLASSES);
    }

    @Test
    void replay_only_feeds_the_recorder() {
        none("replay", "proxy", "detect", "advise", "report")
                .because("a recording from a file is told to the recorder as a proxy would, and judged like any other")
                .check(CLASSES);
    }

    @Test
    void detection_sees_only_recordings() {
        none("detect", "sql", "capture", "proxy", "replay", "advise", "baseline", "report")
                .because("a recording from a file must be judged like a live one")
                .check(CLASSES);
    }

    @Test
    void remedies_stand_on_detection_alone() {
        none("advise", "sql", "capture", "proxy", "replay", "baseline", "report")
                .because("a remedy is written from what was detected, wherever it was recorded")
                .check(CLASSES);
    }

    @Test
    void acceptance_looks_at_finished_findings() {
        none("baseline", "sql", "capture", "proxy", "detect", "advise", "report")
                .because("what is accepted must not change what is found, and a baseline is made of a report alone")
                .check(CLASSES);
    }

    @Test
    void the_report_sees_no_sql_capture_or_proxy() {
        none("report", "sql", "capture", "proxy", "replay")
                .because("a report must be readable and mergeable where nothing is observed")
                .check(CLASSES);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("dev.fetchonce.(*)..")
                .should()
                .beFreeOfCycles()
                .because("the flow of one query has one direction")
                .check(CLASSES);
    }

    private static ClassesShouldConjunction none(String from, String... to) {
        String[] packages = Arrays.stream(to).map(each -> ROOT + each + "..").toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
