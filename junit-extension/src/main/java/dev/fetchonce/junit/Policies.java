package dev.fetchonce.junit;

import dev.fetchonce.baseline.BaselineFile;
import java.nio.file.Path;
import java.util.List;

/** Chooses what becomes of what tests show, as the options say. */
final class Policies {
    private static final String RECORD = "record";

    /** What continuous integration sets: there, a baseline would be made of what was to be found. */
    private static final List<String> CI =
            List.of("CI", "BUILD_NUMBER", "TF_BUILD", "TEAMCITY_VERSION", "GITHUB_ACTIONS", "GITLAB_CI");

    private Policies() {}

    /** @throws IllegalArgumentException where an option cannot be followed, with what to do */
    static Policy choose() {
        Chores.counted(); // so that a wrong word is told before anything is counted
        Mode mode = Setting.MODE.value().map(Mode::of).orElse(Mode.REPORT);
        String baseline = Setting.BASELINE.value().orElse(BaselineFile.NAME);
        if (baseline.equals(RECORD)) {
            if (isCi()) {
                throw new IllegalArgumentException("fetchonce.baseline is record, but this is CI, which may not accept"
                        + " what it is to find.\nWhat to do: record on a developer's machine, and commit "
                        + BaselineFile.NAME + ".");
            }
            return new Ratchet(Path.of(BaselineFile.NAME).toAbsolutePath(), true, true);
        }
        return switch (mode) {
            case REPORT -> Policy.REPORT;
            case WARN -> Policy.WARN;
            case FAIL -> Policy.FAIL;
            case RATCHET -> new Ratchet(Path.of(baseline).toAbsolutePath(), false, !isCi());
        };
    }

    private static boolean isCi() {
        return CI.stream()
                .map(System::getenv)
                .anyMatch(value -> value != null && !value.isBlank() && !value.equals("false"));
    }
}
