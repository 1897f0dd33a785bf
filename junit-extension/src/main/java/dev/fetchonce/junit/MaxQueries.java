package dev.fetchonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test whose body executes more than this: each round trip to a database counts once, a JDBC batch as one, reads
 * and writes alike. Several figures of one annotation are budgets that must all be kept.
 *
 * <p>On a class it holds for each of its tests, those of nested classes included, and on a package (in
 * {@code package-info.java}) for those of its classes; the annotation nearest to the test counts, of those that count the
 * same. It may stand on an annotation of your own, and several may stand beside each other.
 *
 * <p>Only the test method's own body is counted: not {@code @BeforeEach}, {@code @AfterEach} and the like. A test that
 * fails by itself keeps its own failure, and its budget is not checked. A test in which nothing could be counted fails
 * with the reason; it never passes unseen.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(FetchonceExtension.class)
@Repeatable(MaxQueries.Several.class)
public @interface MaxQueries {
    /** The most executions of all kinds; left out where another of these is meant. */
    int value() default -1;

    /** The most SELECTs. */
    int select() default -1;

    /** The most INSERTs; a JDBC batch of them is one. */
    int insert() default -1;

    /** The most UPDATEs; a JDBC batch of them is one. */
    int update() default -1;

    /** The most DELETEs; a JDBC batch of them is one. */
    int delete() default -1;

    /** The most rows read. */
    int rows() default -1;

    /** Counts statements alone that name this table, in any case; a schema before it may be left out. */
    String table() default "";

    /**
     * Counts statements alone that are like this: {@code select%from author%}, in any case and however blank, where
     * {@code %} stands for any characters; or those of a fingerprint, 16 hexadecimal digits as reports show it.
     */
    String like() default "";

    /** Counts what goes to DataSources alone whose name (the pool's, else the JDBC URL) contains this, in any case. */
    String dataSource() default "";

    /** Why, for whoever breaks it; shown in the failure. */
    String because() default "";

    /** Several of them. */
    @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @Documented
    @ExtendWith(FetchonceExtension.class)
    @interface Several {
        /** Each of them. */
        MaxQueries[] value();
    }
}
