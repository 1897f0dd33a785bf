package dev.fetchonce.agent.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.agent.instrumentation.Selection;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.Accepting;
import dev.fetchonce.model.Thresholds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void nothing_given_is_the_defaults() {
        Options options = arguments("");

        assertThat(options.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(options.enabled()).isTrue();
        assertThat(options.debug()).isFalse();
    }

    @Test
    void arguments_go_before_properties_and_these_before_the_environment() {
        Properties properties = properties("fetchonce.report", "of properties");
        Map<String, String> environment = Map.of("FETCHONCE_REPORT", "of environment");

        assertThat(Options.read("", new Properties(), environment).reportFolder(folder))
                .isEqualTo(folder.resolve("of environment"));
        assertThat(Options.read("", properties, environment).reportFolder(folder))
                .isEqualTo(folder.resolve("of properties"));
        assertThat(Options.read("report=of arguments", properties, environment).reportFolder(folder))
                .isEqualTo(folder.resolve("of arguments"));
    }

    @Test
    void a_list_goes_on_after_a_comma() {
        Options options = arguments("app=com.acme,org.shop.*,values=shown");

        assertThat(options.settings().application().prefixes()).containsExactly("com.acme", "org.shop.");
        assertThat(options.settings().showValues()).isTrue();
    }

    @Test
    void units_of_work_are_patterns_of_methods() {
        assertThat(arguments("units=com.acme.Nightly#run,com.acme.*#handle*,debug=true")
                        .units())
                .containsExactly("com.acme.Nightly#run", "com.acme.*#handle*");
        assertThatThrownBy(() -> arguments("units=com.acme.Nightly"))
                .hasMessage("option 'units' expects a class and a method, such as com.acme.Nightly#run, but got"
                        + " 'com.acme.Nightly'");
    }

    @Test
    void what_is_minded_is_patterns_of_data_sources_and_classes() {
        assertThat(arguments("include=datasource:orders*,exclude=datasource:a,class:com.acme.old.*")
                        .selection())
                .isEqualTo(
                        new Selection(List.of("datasource:orders*"), List.of("datasource:a", "class:com.acme.old.*")));
        assertThatThrownBy(() -> arguments("include=orders")).hasMessageContaining("datasource:… or class:…");
    }

    @Test
    void what_to_accept_is_lines_and_a_file() {
        Options options =
                arguments("ignore=rule:n-plus-one because small, and old;table:audit_log,baseline=other.json");

        assertThat(options.settings().accepting())
                .isEqualTo(new Accepting(
                        Path.of("other.json"),
                        null,
                        List.of("rule:n-plus-one because small, and old", "table:audit_log")));
        assertThatThrownBy(() -> arguments("ignore=package:com.acme"))
                .isInstanceOf(OptionException.class)
                .hasMessageStartingWith(
                        "option 'ignore': unknown key 'package' in 'package:com.acme'; known are rule,");
    }

    @Test
    void min_takes_one_number_or_three() {
        assertThat(arguments("min=4").settings().thresholds()).isEqualTo(new Thresholds(4, 4, 4));
        assertThat(arguments("min=3/6/9").settings().thresholds()).isEqualTo(new Thresholds(3, 6, 9));
    }

    @Test
    void variables_that_say_what_there_is_to_test_with_are_no_options() {
        Map<String, String> environment = Map.of(
                "FETCHONCE_REQUIRE_DOCKER", "true",
                "FETCHONCE_REQUIRE_BROWSER", "true",
                "FETCHONCE_POSTGRES_IMAGE", "local/postgres:15",
                "FETCHONCE_CHROMIUM", "/usr/bin/chromium");
        assertThat(Options.read("", new Properties(), environment).enabled()).isTrue();
    }

    @Test
    void an_unknown_key_names_its_place_and_lists_the_valid_ones() {
        assertThatThrownBy(() -> arguments("colour=blue"))
                .isInstanceOf(OptionException.class)
                .hasMessageStartingWith("unknown option 'colour' in the agent's arguments; known are:")
                .hasMessageContainingAll("report:", "app:", "values:", "stacks:", "min:", "enabled:", "debug:");
        assertThatThrownBy(() -> Options.read("", properties("fetchonce.colour", "blue"), Map.of()))
                .hasMessageContaining("unknown option 'colour' in the system property fetchonce.colour");
        assertThatThrownBy(() -> Options.read("", new Properties(), Map.of("FETCHONCE_COLOUR", "blue")))
                .hasMessageContaining("unknown option 'colour' in the environment variable FETCHONCE_COLOUR");
    }

    @Test
    void a_key_in_the_wrong_case_is_unknown() {
        assertThatThrownBy(() -> arguments("Report=x")).hasMessageContaining("unknown option 'Report'");
    }

    @Test
    void properties_of_other_tools_of_ours_are_passed_over() {
        assertThat(Options.read("", properties("fetchonce.junit.any", "x"), Map.of())
                        .given())
                .isEmpty();
    }

    @Test
    void a_bad_value_says_what_was_expected() {
        assertThatThrownBy(() -> arguments("values=raw"))
                .hasMessage("option 'values' expects 'hashed' or 'shown', but got 'raw'");
        assertThatThrownBy(() -> arguments("min=1"))
                .hasMessageContaining("a number from 2 on")
                .hasMessageContaining("'1'");
        assertThatThrownBy(() -> arguments("min=2/3")).hasMessageContaining("2/3/5");
        assertThatThrownBy(() -> arguments("enabled=yes")).hasMessageContaining("'true' or 'false'");
    }

    @Test
    void a_key_without_value_is_told_to_have_one() {
        assertThatThrownBy(() -> arguments("debug")).hasMessage("option 'debug' has no value: write debug=…");
    }

    @Test
    void the_report_goes_where_the_build_puts_things() throws Exception {
        assertThat(arguments("").reportFolder(folder)).isEqualTo(folder.resolve("fetchonce"));
        Files.createDirectory(folder.resolve("build"));
        assertThat(arguments("").reportFolder(folder)).isEqualTo(folder.resolve("build/fetchonce"));
        Files.createDirectory(folder.resolve("target"));
        assertThat(arguments("").reportFolder(folder)).isEqualTo(folder.resolve("target/fetchonce"));
    }

    private static Options arguments(String text) {
        return Options.read(text, new Properties(), Map.of());
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }
}
