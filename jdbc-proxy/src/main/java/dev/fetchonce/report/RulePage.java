package dev.fetchonce.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule's page ({@code docs/rules/<rule>.md}, which the build puts beside this class) says in short.
 *
 * @param sentence what the rule finds; empty of a rule that this version does not know
 */
public record RulePage(String rule, RuleFamily family, String sentence) {
    private static final Pattern HEAD =
            Pattern.compile("# \\S+\\s+Family: (\\w+)\\.\\s+(.+?\\.)(?=\\s).*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private static final Map<String, RulePage> KNOWN = new ConcurrentHashMap<>();

    /** The page of a rule; thread-safe, read once. */
    public static RulePage of(String rule) {
        RulePage known = KNOWN.get(rule);
        return known != null ? known : read(rule);
    }

    /** The pages of the rules that a report names, by family, then by name. */
    public static List<RulePage> of(Report report) {
        return report.allFindings().stream()
                .map(finding -> of(finding.rule()))
                .distinct()
                .sorted(Comparator.comparing(RulePage::family).thenComparing(RulePage::rule))
                .toList();
    }

    private static RulePage read(String rule) {
        // A rule's name comes from a file: it must not lead elsewhere.
        InputStream page =
                ID.matcher(rule).matches() ? RulePage.class.getResourceAsStream("rules/" + rule + ".md") : null;
        if (page == null) {
            return new RulePage(rule, RuleFamily.OTHER, "");
        }
        try (page) {
            RulePage read = parse(rule, new String(page.readAllBytes(), StandardCharsets.UTF_8));
            KNOWN.put(rule, read);
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read the page of " + rule, unreadable);
        }
    }

    private static RulePage parse(String rule, String page) {
        Matcher head = HEAD.matcher(page);
        if (!head.matches()) {
            throw new IllegalStateException("expected the page of " + rule
                    + " to begin with its name, its family and a sentence, but it begins with "
                    + page.lines().limit(3).toList());
        }
        String sentence = LINK.matcher(head.group(2)).replaceAll("$1").replaceAll("\\s+", " ");
        return new RulePage(rule, RuleFamily.of(head.group(1)), sentence);
    }
}
