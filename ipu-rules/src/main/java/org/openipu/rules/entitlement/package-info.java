/**
 * How many votes a delegation has, and how many of them it can cast. Start at {@link
 * org.openipu.rules.entitlement.AssemblyVotes}; the {@link org.openipu.rules.entitlement.CouncilVotes Governing Council} and the
 * {@link org.openipu.rules.entitlement.CommitteeVotes Standing Committees} count otherwise. Before a vote the answers are frozen
 * by {@link org.openipu.rules.entitlement.RollMaking}.
 */
@NullMarked
package org.openipu.rules.entitlement;

import org.jspecify.annotations.NullMarked;
