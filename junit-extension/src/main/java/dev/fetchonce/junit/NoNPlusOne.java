package dev.fetchonce.junit;

import dev.fetchonce.model.Confidence;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test whose body fetches related rows one at a time: any finding of the rules {@code n-plus-one},
 * {@code latent-n-plus-one}, {@code query-in-loop}, {@code count-per-row}, {@code aggregate-per-row},
 * {@code exists-per-row} or {@code top-per-row}. Batch fetching is none. Findings that are accepted (see
 * {@link AllowFinding} and {@code docs/baseline.md}) do not count.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(FetchonceExtension.class)
public @interface NoNPlusOne {
    /** How sure a finding must be. */
    Confidence minConfidence() default Confidence.POSSIBLE;

    /** What is not meant: ids of rules ({@code query-in-loop}), or titles of findings ({@code Order.customer}). */
    String[] except() default {};

    /** Why, for whoever breaks it; shown in the failure. */
    String because() default "";
}
