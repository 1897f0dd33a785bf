package dev.fetchonce.ui;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which JVM saw a part of a report.
 *
 * @param module the module whose tests it ran, as a file name may contain it
 * @param run what started it: the build's own JVM, by process and start
 * @param jvm the JVM itself, by process and start
 * @param started when it started, in milliseconds since 1970
 */
public record PartName(String module, String run, String jvm, long started) {
    static final String END = ".part.json";
    private static final Pattern FILE = Pattern.compile("(.*)@(.*)@(\\d+)-(\\d+)" + Pattern.quote(END));
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._-]+");

    /** This JVM, as it runs tests of that module. */
    public static PartName ofThisJvm(String module) {
        ProcessHandle own = ProcessHandle.current();
        return new PartName(UNFIT.matcher(module).replaceAll("_"), id(build(own)), "" + own.pid(), start(own));
    }

    /** The nearest JVM above: a shell may stand between a build and the JVMs that it forks. */
    private static ProcessHandle build(ProcessHandle own) {
        Optional<ProcessHandle> above = own.parent();
        while (above.isPresent() && !isJava(above.get())) {
            above = above.get().parent();
        }
        return above.orElse(own);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName())
                .filter(name -> name.toString().startsWith("java"))
                .isPresent();
    }

    private static String id(ProcessHandle process) {
        return process.pid() + "-" + start(process);
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Null where the file is none of ours. */
    static @Nullable PartName of(Path part) {
        Matcher parts = FILE.matcher(String.valueOf(part.getFileName()));
        return parts.matches()
                ? new PartName(parts.group(1), parts.group(2), parts.group(3), Long.parseLong(parts.group(4)))
                : null;
    }

    String file() {
        return module + "@" + run + "@" + jvm + "-" + started + END;
    }

    boolean sameRun(PartName other) {
        return run.equals(other.run);
    }

    /** Whether it may take the place of what another JVM saw of the same module: not of one that runs beside it. */
    boolean replaces(PartName other) {
        return module.equals(other.module) && !equals(other) && !other.isAlive();
    }

    private boolean isAlive() {
        return ProcessHandle.of(Long.parseLong(jvm))
                .filter(ProcessHandle::isAlive)
                .filter(process -> start(process) == started)
                .isPresent();
    }

    static boolean isTest(Report.Unit unit) {
        return unit.kind() == UnitKind.TEST;
    }
}
