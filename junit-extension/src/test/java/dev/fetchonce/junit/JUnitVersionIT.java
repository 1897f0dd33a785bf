package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.Launcher;

/** These tests run several times; this one makes sure that it is not the same JUnit each time. */
class JUnitVersionIT {
    @Test
    void is_the_one_that_this_run_is_about() throws Exception {
        String expected = System.getProperty("junit.expected", "");

        assertThat(jar(Test.class)).isEqualTo("junit-jupiter-api-" + expected + ".jar");
        assertThat(jar(Launcher.class)).isEqualTo("junit-platform-launcher-" + platform(expected) + ".jar");
    }

    /** Up to JUnit 5, the platform has a number of its own. */
    private static String platform(String jupiter) {
        return jupiter.startsWith("5.") ? "1" + jupiter.substring(1) : jupiter;
    }

    private static String jar(Class<?> type) throws Exception {
        URL location = type.getProtectionDomain().getCodeSource().getLocation();
        return String.valueOf(Path.of(location.toURI()).getFileName());
    }
}
