package org.openipu.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A printed percentage that the printed amounts bear out, as far as their rounding tells. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleShare {

    /** Returns the code of the finding. */
    String message() default "costs.contribution-share-differs";

    /** Returns the groups for which it is checked. */
    Class<?>[] groups() default {};

    /** Returns what else a caller attaches to it. */
    Class<? extends Payload>[] payload() default {};
}
