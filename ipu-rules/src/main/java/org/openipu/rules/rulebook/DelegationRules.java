package org.openipu.rules.rulebook;

import org.openipu.model.citation.Cited;

/**
 * How large a parliament's delegation to an Assembly may be (Statutes 10).
 *
 * @param size the most delegates of a country below the limit of population
 * @param sizeOfLargeCountries the most delegates of a country from that limit on
 * @param largePopulation the limit, in inhabitants
 * @param oneSexSessions at how many Assemblies in a row a delegation of one sex is cut, the current one included
 * @param oneSexReduction by how many delegates
 */
public record DelegationRules(
        Cited<Integer> size,
        Cited<Integer> sizeOfLargeCountries,
        Cited<Integer> largePopulation,
        Cited<Integer> oneSexSessions,
        Cited<Integer> oneSexReduction) {}
