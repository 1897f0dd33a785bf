package dev.fetchonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs a test at several data sizes and fails when it executes more with more data: what catches an N+1 that a fixture of
 * one row hides. Stands in place of {@code @Test}. The first size is run once more before, uncounted, to warm up.
 *
 * <p>Somebody must make the data: the method named by {@link #fill}, or whoever takes the size as a parameter of type
 * {@code int}, the test itself or its {@code @BeforeEach}. What {@link #fill} executes is not counted; in a transaction
 * that Spring manages, what it made is flushed, and the persistence context is cleared. Sizes run one after the other on
 * one thread; budgets hold at each of them.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(FetchonceExtension.class)
@ExtendWith(GrowthExtension.class)
public @interface QueryGrowth {
    /** The sizes: two or more, from 1 on, each larger than the one before. */
    int[] rows() default {2, 20};

    /** A method of the test class that takes the size as an {@code int} and makes so much data anew. */
    String fill() default "";

    /**
     * How many executions more each row may cost: 0 for none. Batch fetching by 16 costs {@code 1.0 / 16}; the last, partly
     * filled batch is allowed for.
     */
    double linear() default 0;

    /** Why, for whoever breaks it; shown in the failure. */
    String because() default "";
}
