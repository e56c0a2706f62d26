package org.openipu.rules.analysis.power;

import org.openipu.rules.rounding.Ratio;

/**
 * A player's share of the power to decide.
 *
 * @param player the player
 * @param share 0 to 1; the shares of all players add up to 1
 */
public record PlayerShare(Player player, Ratio share) {}
