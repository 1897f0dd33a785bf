package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPlaceTest {
    @TempDir
    Path directory;

    @Test
    void is_in_target_where_maven_builds() throws IOException {
        Files.createDirectory(directory.resolve("target"));
        Files.createDirectory(directory.resolve("build"));

        assertThat(ReportPlace.usual(directory).folder()).isEqualTo(directory.resolve("target/fetchonce"));
    }

    @Test
    void is_in_build_where_gradle_builds() throws IOException {
        Files.createDirectory(directory.resolve("build"));

        assertThat(ReportPlace.usual(directory).folder()).isEqualTo(directory.resolve("build/fetchonce"));
    }

    @Test
    void is_here_where_nobody_builds() {
        ReportPlace place = ReportPlace.usual(directory);

        assertThat(place.folder()).isEqualTo(directory.resolve("fetchonce"));
        assertThat(place.top()).isEmpty();
    }

    @Test
    void of_a_build_of_one_module_is_its_own() throws IOException {
        Files.createFile(directory.resolve("pom.xml"));

        assertThat(ReportPlace.usual(directory).top()).isEmpty();
    }

    @Test
    void of_a_module_is_at_the_top_too_over_folders_that_are_no_module() throws IOException {
        Files.createFile(directory.resolve("pom.xml"));
        Path module = module("services/shop");

        ReportPlace place = ReportPlace.usual(module);

        assertThat(place.top()).hasValue(directory.resolve("target/fetchonce"));
        assertThat(place.module()).isEqualTo("services/shop");
    }

    @Test
    void does_not_go_beyond_what_says_that_it_is_the_top() throws IOException {
        Files.createFile(directory.resolve("pom.xml"));
        Path module = module("build/shop");
        Files.createFile(directory.resolve("build/pom.xml"));
        Files.createDirectory(directory.resolve("build/.mvn"));

        assertThat(ReportPlace.usual(module).top()).hasValue(directory.resolve("build/target/fetchonce"));
    }

    private Path module(String path) throws IOException {
        Path module = Files.createDirectories(directory.resolve(path));
        Files.createFile(module.resolve("pom.xml"));
        return module;
    }
}
