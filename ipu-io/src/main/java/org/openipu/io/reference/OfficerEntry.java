package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.OfficeTerm;

/**
 * One person's term in an office: a row of {@link Officers}. It is a snapshot of December 2025 and not the official
 * register; a term is inferred where sources differ on its beginning, which its source then says.
 *
 * @param term the office, its holder, and the term as far as it was found
 * @param group the geopolitical group that the holder chairs; empty for an office of the Union
 */
public record OfficerEntry(Fact<OfficeTerm> term, Optional<GeopoliticalGroup> group) {}
