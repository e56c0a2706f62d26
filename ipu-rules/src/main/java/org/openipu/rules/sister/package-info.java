/**
 * Sister assemblies as packs of rules: the General Assembly of the United Nations ({@link
 * org.openipu.rules.rulebook.UnitedNationsParameters}) and the European Parliament ({@link org.openipu.rules.rulebook.EuropeanParliamentParameters}).
 * Start at {@link org.openipu.rules.sister.SisterMajority#decide}.
 *
 * <p>A pack is parameters with citations, decided by the same majorities as the Union's; it needs no algorithm of its own.
 * Standings mean what they mean elsewhere, with the sister assembly in the place of the Union.
 */
@NullMarked
package org.openipu.rules.sister;

import org.jspecify.annotations.NullMarked;
