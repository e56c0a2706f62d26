/**
 * What would turn an outcome: the fewest votes and the fewest delegations, kind by kind and together, and the groups that could
 * have done it alone. Start at {@link org.openipu.rules.analysis.flip.EmergencyItemFlips} for Assembly Rule 11.2 and at {@link
 * org.openipu.rules.analysis.flip.MajorityFlips} for any majority.
 */
@NullMarked
package org.openipu.rules.analysis.flip;

import org.jspecify.annotations.NullMarked;
