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
 * Accepts findings in the tests that it holds for: they fail neither {@link NoNPlusOne} nor the modes {@code fail} and
 * {@code ratchet}. Those of a class, a class around it, the package and the method add up. In reports such a finding is
 * accepted where the annotation is on the test method or class itself.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(FetchonceExtension.class)
@Repeatable(AllowFinding.Several.class)
public @interface AllowFinding {
    /** The rules' ids, {@code n-plus-one}; all rules where none is given. */
    String[] rule() default {};

    /** Why it is accepted. */
    String reason();

    /** The last day on which it holds (UTC), {@code 2027-01-31}; empty where it holds for good. */
    String until() default "";

    /** Several of them. */
    @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @Documented
    @ExtendWith(FetchonceExtension.class)
    @interface Several {
        /** Each of them. */
        AllowFinding[] value();
    }
}
