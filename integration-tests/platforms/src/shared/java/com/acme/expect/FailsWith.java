package com.acme.expect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a test that must fail with a message that contains this: it passes then, and fails otherwise. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ExpectedFailure.class)
@Repeatable(FailsWith.All.class)
public @interface FailsWith {
    String value();

    /** Where several stand beside each other. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(ExpectedFailure.class)
    @interface All {
        FailsWith[] value();
    }
}
