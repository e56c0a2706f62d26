package org.openipu.rules.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** A violation as a finding. Our own constraints bring the finding along; those of the standard have a code each. */
final class ViolationFinding {

    private static final Pattern CONTAINER_ELEMENT = Pattern.compile("\\.<[a-z ]+>");

    private static final Map<Class<? extends Annotation>, String> CODES = Map.of(
            NotBlank.class, "field.missing",
            Positive.class, "count.not-positive",
            PositiveOrZero.class, "count.negative");

    private ViolationFinding() {}

    static Finding of(ConstraintViolation<?> violation) {
        String path = CONTAINER_ELEMENT
                .matcher(violation.getPropertyPath().toString())
                .replaceAll("");
        HibernateConstraintViolation<?> withPayload = violation.unwrap(HibernateConstraintViolation.class);
        Finding own = withPayload.getDynamicPayload(Finding.class);
        if (own != null) {
            return own.withPath(path);
        }
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return Finding.error(
                CODES.getOrDefault(constraint.annotationType(), "value.refused"),
                path,
                Argument.of("found", String.valueOf(violation.getInvalidValue())));
    }
}
