package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.AssignedCode;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;

/** A country code is one that ISO 3166-1 has assigned. */
public final class CountryCodeAssigned extends FindingValidator<AssignedCode, CountryCode> {

    /** Made by the validator. */
    public CountryCodeAssigned() {}

    @Override
    protected void check(CountryCode code, List<Finding> findings) {
        if (!code.isAssigned()) {
            findings.add(Finding.error("country.unknown", "", Argument.of("found", code.alpha2())));
        }
    }
}
