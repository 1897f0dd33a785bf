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
 * Fails a test whose body sends an INSERT, UPDATE or DELETE again and again instead of in JDBC batches, or writes nothing
 * at all. A statement that is executed once need not be in a batch.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(FetchonceExtension.class)
@Repeatable(ExpectBatched.Several.class)
public @interface ExpectBatched {
    /** Looks at statements alone that name this table; see {@link MaxQueries#table}. */
    String table() default "";

    /** Looks at statements alone that are like this; see {@link MaxQueries#like}. */
    String like() default "";

    /** Looks at what goes to such DataSources alone; see {@link MaxQueries#dataSource}. */
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
        ExpectBatched[] value();
    }
}
