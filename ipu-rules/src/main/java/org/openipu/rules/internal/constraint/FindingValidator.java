package org.openipu.rules.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.openipu.model.finding.Finding;

/**
 * A constraint that can be broken in several places and ways at once. Each finding becomes a violation with the finding as
 * its payload and the finding's code as its message.
 *
 * @param <A> the constraint
 * @param <T> what it is put on
 */
public abstract class FindingValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    /** For the classes of this package. */
    protected FindingValidator() {}

    /**
     * Checks a value.
     *
     * @param value the value
     * @param findings where findings are added; their paths begin at the value
     */
    protected abstract void check(T value, List<Finding> findings);

    @Override
    public final boolean isValid(T value, ConstraintValidatorContext context) {
        List<Finding> findings = new ArrayList<>();
        check(value, findings);
        context.disableDefaultConstraintViolation();
        findings.forEach(finding -> violate(finding, context));
        return findings.isEmpty();
    }

    private static void violate(Finding finding, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(finding);
        var violation = context.buildConstraintViolationWithTemplate(finding.code());
        if (finding.path().isEmpty()) {
            violation.addConstraintViolation();
        } else {
            violation.addPropertyNode(finding.path()).addConstraintViolation();
        }
    }
}
