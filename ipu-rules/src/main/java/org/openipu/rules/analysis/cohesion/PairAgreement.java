package org.openipu.rules.analysis.cohesion;

import java.util.Optional;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.rounding.Ratio;

/**
 * How far two delegations voted alike.
 *
 * @param one a delegation
 * @param other a delegation, the same one on the diagonal
 * @param compared in how many roll calls both used votes, 0 or more
 * @param agreement 0 to 1; empty when there was nothing to compare, which is not 0
 */
public record PairAgreement(CountryCode one, CountryCode other, int compared, Optional<Ratio> agreement) {}
