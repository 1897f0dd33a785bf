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
 * Fails a test whose body executes more or less than exactly this. What counts, where it may stand and how it is refined
 * is as with {@link MaxQueries}; of the two, the one nearest to the test holds for what both count.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(FetchonceExtension.class)
@Repeatable(ExpectQueries.Several.class)
public @interface ExpectQueries {
    /** Exactly so many executions of all kinds; left out where another of these is meant. */
    int value() default -1;

    /** Exactly so many SELECTs. */
    int select() default -1;

    /** Exactly so many INSERTs; a JDBC batch of them is one. */
    int insert() default -1;

    /** Exactly so many UPDATEs; a JDBC batch of them is one. */
    int update() default -1;

    /** Exactly so many DELETEs; a JDBC batch of them is one. */
    int delete() default -1;

    /** Exactly so many rows read. */
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
        ExpectQueries[] value();
    }
}
