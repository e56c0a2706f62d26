package org.openipu.rules.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.openipu.model.finding.Finding;

/** The constraints on records, run by Hibernate Validator. Messages stay keys, so no expression language is needed. */
final class Constraints {

    private Constraints() {}

    static List<Finding> check(Object value) {
        return Holder.VALIDATOR.validate(value).stream()
                .map(ViolationFinding::of)
                .toList();
    }

    /** Made once, when the first record is checked. */
    private static final class Holder {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Keys())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Words are made elsewhere. */
    private static final class Keys implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
