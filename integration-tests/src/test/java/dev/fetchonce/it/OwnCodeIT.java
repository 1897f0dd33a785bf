package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.samples.clinic.Clinic;

/** Code is the application's by where it was built, also in packages that begin like a framework's. */
class OwnCodeIT {
    @TempDir
    private Path folder;

    @Test
    void an_application_in_a_frameworks_package_is_shown_where_it_loops_and_told_what_to_do() {
        Program program = Program.of(Clinic.class, folder).watched();

        program.run();
        ReportFile report = program.report();
        JsonNode finding = report.findings().get(0);
        assertThat(report.findings()).hasSize(1);
        assertThat(finding.at("/rule").asText()).isEqualTo("n-plus-one");
        assertThat(finding.at("/callSite/place").asText()).isEqualTo(Clinic.class.getName() + "#pets");
        assertThat(finding.at("/remedies/0/framework").asText()).isEqualTo("Spring JDBC");
    }
}
