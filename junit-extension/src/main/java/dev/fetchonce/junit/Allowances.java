package dev.fetchonce.junit;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.RulePage;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What somebody has accepted for a test, wherever it is said. Immutable.
 *
 * @param all those that hold today
 */
record Allowances(List<AllowFinding> all) {
    static final Allowances NONE = new Allowances(List.of());

    /**
     * Of the method, its class, those around it, and the package.
     *
     * @throws ExtensionConfigurationException where a rule is not known, a date is none, or there is no reason
     */
    static Allowances of(ExtensionContext context) {
        return new Allowances(Elements.read(context, AllowFinding.class, Allowances::on));
    }

    private static List<AllowFinding> on(AnnotatedElement element) {
        return AnnotationSupport.findRepeatableAnnotations(element, AllowFinding.class).stream()
                .filter(each -> holds(each, element))
                .toList();
    }

    private static boolean holds(AllowFinding each, AnnotatedElement element) {
        for (String rule : each.rule()) {
            if (RulePage.of(rule).sentence().isEmpty()) {
                throw wrong("rule = \"" + rule + "\"", element, "the id of a rule, such as n-plus-one");
            }
        }
        if (each.reason().isBlank()) {
            throw wrong("reason = \"\"", element, "why it is accepted");
        }
        try {
            return each.until().isEmpty() || !LocalDate.now(ZoneOffset.UTC).isAfter(LocalDate.parse(each.until()));
        } catch (DateTimeParseException none) {
            throw wrong("until = \"" + each.until() + "\"", element, "a date such as 2027-01-31");
        }
    }

    private static ExtensionConfigurationException wrong(String what, AnnotatedElement element, String expected) {
        return new ExtensionConfigurationException(
                "@AllowFinding(" + what + ") on " + Elements.name(element) + ": expected " + expected + ".");
    }

    /** Those findings that are not accepted. */
    List<Finding> open(List<Finding> findings) {
        return findings.stream().filter(each -> !allows(each)).toList();
    }

    private boolean allows(Finding finding) {
        return all.stream()
                .anyMatch(
                        each -> each.rule().length == 0 || List.of(each.rule()).contains(finding.rule()));
    }
}
