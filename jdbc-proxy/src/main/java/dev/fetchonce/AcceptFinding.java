package dev.fetchonce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts what Fetchonce finds below a method or class: findings with such a frame in their call site stay in the report,
 * but do not count. Read from class files, so nothing is needed at run time; an annotation of an application's own that
 * is called {@code AcceptFinding} and has these elements does as well, unless its retention is SOURCE.
 */
@Documented
@Repeatable(AcceptFinding.Several.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface AcceptFinding {
    /** The rules' ids, {@code n-plus-one}; all rules where none is given. */
    String[] rule() default {};

    /** Why it is accepted. */
    String reason();

    /** The last day on which it holds, {@code 2027-01-31}; empty where it holds for good. */
    String expires() default "";

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
    @interface Several {
        /** Each of them. */
        AcceptFinding[] value();
    }
}
