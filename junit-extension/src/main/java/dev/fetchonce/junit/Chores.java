package dev.fetchonce.junit;

import dev.fetchonce.report.Chore;
import dev.fetchonce.report.RunCounts;
import dev.fetchonce.report.RunCounts.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is counted apart: sequence calls, schema tools and checks of connections, but for those that an option names. */
final class Chores {
    private Chores() {}

    /** @throws IllegalArgumentException where the option names what is none */
    static Set<Chore> counted() {
        Set<Chore> counted = EnumSet.noneOf(Chore.class);
        for (String each : Setting.COUNT.value().orElse("").split(",", -1)) {
            if (!each.isBlank()) {
                counted.add(of(each.strip()));
            }
        }
        return counted;
    }

    private static Chore of(String word) {
        return Arrays.stream(Chore.values())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("fetchonce.count expects some of "
                        + Arrays.stream(Chore.values()).map(Chores::word).collect(Collectors.joining(", "))
                        + ", separated by commas, but got '" + word + "'.\nWhat to do: write one of these."));
    }

    private static String word(Chore chore) {
        return chore.name().toLowerCase(Locale.ROOT);
    }

    static boolean isApart(Statement statement) {
        Chore chore = statement.chore();
        return chore != null && !counted().contains(chore);
    }

    /** All executions but those apart. */
    static long executions(RunCounts counts) {
        return counts.executions()
                - apart(counts).stream().mapToLong(Statement::executions).sum();
    }

    private static List<Statement> apart(RunCounts counts) {
        return counts.statements().stream().filter(Chores::isApart).toList();
    }

    /** {@code 2 sequence calls, 1 schema statement}; empty where there are none. */
    static String words(RunCounts counts) {
        return apart(counts).stream()
                .collect(Collectors.groupingBy(
                        each -> each.chore() == null ? "" : each.chore().words(),
                        TreeMap::new,
                        Collectors.summingLong(Statement::executions)))
                .entrySet()
                .stream()
                .map(each -> Counts.count(each.getValue()) + " " + each.getKey() + (each.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }
}
