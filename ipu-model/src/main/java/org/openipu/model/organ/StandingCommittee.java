package org.openipu.model.organ;

import jakarta.validation.Valid;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.InForce;
import org.openipu.model.time.Period;

/**
 * A Standing Committee under one of its names.
 *
 * @param name the name
 * @param period the time for which the committee had this name, as far as it is known
 */
public record StandingCommittee(
        MultilingualText name, @Valid Period period) implements InForce {}
