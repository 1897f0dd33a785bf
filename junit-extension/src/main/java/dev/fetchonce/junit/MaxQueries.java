package dev.fetchonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test whose body executes more queries than this: each round trip to a database counts once, a JDBC batch as
 * one, reads and writes alike. On a class it holds for each of its tests, those of nested classes included; the nearest
 * annotation counts.
 *
 * <p>Only the test method's own body is counted, on its own thread: not {@code @BeforeEach}, {@code @AfterEach} and the
 * like. A test that fails by itself keeps its own failure, and its budget is not checked. A test in which nothing could
 * be counted fails with the reason; it never passes unseen.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(QueryBudgetExtension.class)
public @interface MaxQueries {
    /** The most executions; 0 or more. */
    int value();

    /** Why, for whoever breaks it; shown in the failure. */
    String because() default "";
}
