package org.openipu.model.organ;

import jakarta.validation.Valid;
import java.util.Optional;
import org.openipu.model.person.Person;
import org.openipu.model.time.InForce;
import org.openipu.model.time.Period;

/**
 * An office, who holds it and for how long.
 *
 * @param office the office
 * @param body the body that it belongs to; empty for an office of the Union as a whole
 * @param holder who holds it
 * @param period the term, as far as it is known
 */
public record OfficeTerm(
        Office office,
        Optional<Body> body,
        @Valid Person holder,
        @Valid Period period) implements InForce {}
