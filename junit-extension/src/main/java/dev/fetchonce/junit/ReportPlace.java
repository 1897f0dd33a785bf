package dev.fetchonce.junit;

import dev.fetchonce.report.ReportFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the tests of this JVM leave their report: in their module's folder, and at the top of a build of several modules.
 *
 * @param folder of the module's report
 * @param top of the whole build's; empty where the module is the build, or the folder was given
 * @param module its directory, seen from the top
 */
record ReportPlace(Path folder, Optional<Path> top, String module) {
    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts");

    /** Directories in which somebody says where the top is. */
    private static final List<String> TOPS = List.of(".mvn", ".git", "settings.gradle", "settings.gradle.kts");

    /** As {@code fetchonce.report} says, else as usual. */
    static ReportPlace given() {
        Path directory = Path.of("").toAbsolutePath();
        return Setting.REPORT
                .value()
                .map(given -> new ReportPlace(directory.resolve(given).normalize(), Optional.empty(), name(directory)))
                .orElseGet(() -> usual(directory));
    }

    /** The folder that an observer names: one of an agent's own is as good as given. */
    static ReportPlace of(Observer observer) {
        ReportPlace given = given();
        return observer.folder().equals(given.folder)
                ? given
                : new ReportPlace(observer.folder(), Optional.empty(), given.module);
    }

    static ReportPlace usual(Path directory) {
        Path top = top(directory);
        return top.equals(directory)
                ? new ReportPlace(ReportFolder.in(directory), Optional.empty(), name(directory))
                : new ReportPlace(
                        ReportFolder.in(directory),
                        Optional.of(folderAt(top)),
                        top.relativize(directory).toString());
    }

    /** The directory highest above that is built too; not beyond one that says it is the top. */
    private static Path top(Path directory) {
        Path top = directory;
        for (Path each = directory; each != null && isBuilt(directory); each = each.getParent()) {
            top = isBuilt(each) ? each : top;
            if (has(each, TOPS)) {
                break;
            }
        }
        return top;
    }

    private static boolean isBuilt(Path directory) {
        return has(directory, BUILD_FILES);
    }

    private static boolean has(Path directory, List<String> names) {
        return names.stream().anyMatch(name -> Files.exists(directory.resolve(name)));
    }

    /** Nothing may have been built there yet. */
    private static Path folderAt(Path top) {
        return Files.exists(top.resolve("pom.xml")) ? top.resolve("target/fetchonce") : top.resolve("build/fetchonce");
    }

    private static String name(Path directory) {
        return directory.getFileName() == null ? "" : directory.getFileName().toString();
    }

    /** Both, the module's first. */
    List<Path> folders() {
        return Stream.concat(Stream.of(folder), top.stream()).toList();
    }
}
