/**
 * How much the players of a vote can do: who can turn it, bring it about or stop it, before anybody has voted. Start at {@link
 * org.openipu.rules.analysis.power.WeightedGame} (yes or no) or {@link org.openipu.rules.analysis.power.TernaryGame} (with
 * abstention), and ask {@link org.openipu.rules.analysis.power.BanzhafPower} and {@link
 * org.openipu.rules.analysis.power.ShapleyShubikPower} for their indices, {@link
 * org.openipu.rules.analysis.power.ColemanPower} for bringing about and preventing, and {@link
 * org.openipu.rules.analysis.power.Blocking} for who can block. {@link org.openipu.rules.analysis.power.GroupBlocs} makes
 * players of the geopolitical groups. All results are exact fractions.
 */
@NullMarked
package org.openipu.rules.analysis.power;

import org.jspecify.annotations.NullMarked;
