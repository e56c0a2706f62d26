/**
 * How closely groups and delegations held together in votes. Start at {@link
 * org.openipu.rules.analysis.cohesion.GroupResults}: the votes of each geopolitical group with its cohesion, and the delegations
 * of two groups. {@link org.openipu.rules.analysis.cohesion.Following} holds a recommendation against the votes, and {@link
 * org.openipu.rules.analysis.cohesion.AgreementMatrix} compares delegations over several roll calls. All figures are exact
 * fractions; where nothing was voted there is none.
 */
@NullMarked
package org.openipu.rules.analysis.cohesion;

import org.jspecify.annotations.NullMarked;
