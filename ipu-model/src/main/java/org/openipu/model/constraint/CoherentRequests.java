package org.openipu.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Results, recommendations and votes on requests that were made, each made once. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CoherentRequests {

    /** Returns the code of the finding. */
    String message() default "request.unknown";

    /** Returns the groups for which it is checked. */
    Class<?>[] groups() default {};

    /** Returns what else a caller attaches to it. */
    Class<? extends Payload>[] payload() default {};
}
