package org.openipu.rules.analysis.power;

import org.openipu.rules.rounding.Ratio;

/**
 * What a player can bring about and prevent.
 *
 * @param player the player
 * @param toPrevent of the ways to vote in which the vote is won, the share that the player turns by its no: 1 for who has a veto
 * @param toInitiate of the ways to vote in which the vote is lost, the share that the player turns by its yes: 1 for who alone
 *     decides
 */
public record PlayerColeman(Player player, Ratio toPrevent, Ratio toInitiate) {}
