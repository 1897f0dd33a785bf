package dev.fetchonce.junit;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads the budgets of a test from its annotations. */
final class Budgets {
    /** THE list: an annotation, and what it means. */
    private static final List<Reader<?>> READERS = List.of(
            new Reader<>(MaxQueries.class, Budgets::max),
            new Reader<>(ExpectQueries.class, Budgets::exact),
            new Reader<>(NoQueries.class, Budgets::none),
            new Reader<>(ExpectBatched.class, Budgets::batched),
            new Reader<>(NoNPlusOne.class, Budgets::noNPlusOne));

    private Budgets() {}

    /**
     * Those that hold for a test: of budgets about the same, the ones nearest to it.
     *
     * @throws ExtensionConfigurationException where an annotation says what cannot be
     */
    static List<Budget> of(ExtensionContext context) {
        List<Budget> all = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        for (Element element : Elements.read(context, Element.class, Budgets::on)) {
            List<Budget> here = element.budgets.stream()
                    .filter(budget -> !told.contains(budget.subject()))
                    .toList();
            here.forEach(budget -> told.add(budget.subject()));
            all.addAll(here);
        }
        return List.copyOf(all);
    }

    private static List<Element> on(AnnotatedElement element) {
        return List.of(new Element(
                READERS.stream().flatMap(reader -> reader.on(element)).toList()));
    }

    /** What stands on one element. */
    private record Element(List<Budget> budgets) {}

    private record Reader<A extends Annotation>(Class<A> type, Function<A, Stream<? extends Budget>> meaning) {
        Stream<Budget> on(AnnotatedElement element) {
            try {
                return annotations(element).stream().flatMap(meaning).map(Budget.class::cast).toList().stream();
            } catch (IllegalArgumentException wrong) {
                throw new ExtensionConfigurationException(
                        "@" + type.getSimpleName() + " on " + Elements.name(element) + ": " + wrong.getMessage());
            }
        }

        private List<A> annotations(AnnotatedElement element) {
            return type.isAnnotationPresent(Repeatable.class)
                    ? AnnotationSupport.findRepeatableAnnotations(element, type)
                    : AnnotationSupport.findAnnotation(element, type).stream().toList();
        }
    }

    private static Stream<CountBudget> max(MaxQueries a) {
        Filter filter = new Filter(a.table(), a.like(), a.dataSource());
        return figures(a.value(), a.select(), a.insert(), a.update(), a.delete(), a.rows())
                .map(figure -> CountBudget.atMost(figure.measure, figure.count, filter, a.because()));
    }

    private static Stream<CountBudget> exact(ExpectQueries a) {
        Filter filter = new Filter(a.table(), a.like(), a.dataSource());
        return figures(a.value(), a.select(), a.insert(), a.update(), a.delete(), a.rows())
                .map(figure -> CountBudget.exactly(figure.measure, figure.count, filter, a.because()));
    }

    private static Stream<CountBudget> none(NoQueries a) {
        Filter filter = new Filter(a.table(), a.like(), a.dataSource());
        return Stream.of(CountBudget.atMost(Measure.QUERIES, 0, filter, a.because()));
    }

    private static Stream<BatchBudget> batched(ExpectBatched a) {
        return Stream.of(new BatchBudget(new Filter(a.table(), a.like(), a.dataSource()), a.because()));
    }

    private static Stream<FindingBudget> noNPlusOne(NoNPlusOne a) {
        return Stream.of(new FindingBudget(a.minConfidence(), List.of(a.except()), a.because()));
    }

    private record Figure(Measure measure, long count) {}

    /** Those that were left out are -1. */
    private static Stream<Figure> figures(int all, int selects, int inserts, int updates, int deletes, int rows) {
        List<Figure> figures = new ArrayList<>();
        add(figures, Measure.QUERIES, all);
        add(figures, Measure.SELECTS, selects);
        add(figures, Measure.INSERTS, inserts);
        add(figures, Measure.UPDATES, updates);
        add(figures, Measure.DELETES, deletes);
        add(figures, Measure.ROWS, rows);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a number from 0 on for one of value, select, insert, update, delete, rows.");
        }
        return figures.stream();
    }

    private static void add(List<Figure> figures, Measure measure, int count) {
        if (count < -1) {
            throw new IllegalArgumentException(
                    "expected a number from 0 on, but got " + measure.attribute() + " = " + count + ".");
        }
        if (count >= 0) {
            figures.add(new Figure(measure, count));
        }
    }
}
