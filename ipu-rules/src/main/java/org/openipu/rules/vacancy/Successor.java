package org.openipu.rules.vacancy;

import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;

/**
 * Someone elected to a vacated seat.
 *
 * @param parliament the country of the successor's parliament
 * @param group the geopolitical group that puts the successor up; empty when it is not known
 */
public record Successor(CountryCode parliament, Optional<GeopoliticalGroup> group) {}
