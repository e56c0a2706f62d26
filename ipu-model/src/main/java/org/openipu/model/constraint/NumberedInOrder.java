package org.openipu.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Operative paragraphs numbered from 1 without gaps or repeats, and footnotes marked once each. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NumberedInOrder {

    /** Returns the code of the finding. */
    String message() default "document.number-gap";

    /** Returns the groups for which it is checked. */
    Class<?>[] groups() default {};

    /** Returns what else a caller attaches to it. */
    Class<? extends Payload>[] payload() default {};
}
