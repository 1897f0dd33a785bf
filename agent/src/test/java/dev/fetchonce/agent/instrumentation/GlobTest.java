package dev.fetchonce.agent.instrumentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobTest {
    @Test
    void a_star_is_any_text_and_none() {
        assertThat(Glob.matches("com.acme.*", "com.acme.Nightly")).isTrue();
        assertThat(Glob.matches("com.acme.*", "com.acme.")).isTrue();
        assertThat(Glob.matches("*Job*", "NightlyJobs")).isTrue();
        assertThat(Glob.matches("*", "")).isTrue();
    }

    @Test
    void all_of_the_name_must_match() {
        assertThat(Glob.matches("run", "runAll")).isFalse();
        assertThat(Glob.matches("*Job", "Jobs")).isFalse();
        assertThat(Glob.matches("com.acme.*", "com.acme")).isFalse();
    }

    @Test
    void a_dot_is_a_dot() {
        assertThat(Glob.matches("com.acme.*", "com/acme/Nightly")).isFalse();
    }
}
