package org.openipu.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Periods of membership that begin no earlier than the Union, in 1889, and have no days in common. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CoherentMembership {

    /** Returns the code of the finding. */
    String message() default "membership.before-founding";

    /** Returns the groups for which it is checked. */
    Class<?>[] groups() default {};

    /** Returns what else a caller attaches to it. */
    Class<? extends Payload>[] payload() default {};
}
