package org.openipu.rules.analysis.power;

import java.math.BigInteger;
import org.openipu.rules.rounding.Ratio;

/**
 * What one player can turn by its vote.
 *
 * @param player the player
 * @param swings in how many of the ways in which the others can vote the player decides: with its yes the vote is won, with its
 *     no it is lost; 0 for a player who never does (a dummy)
 * @param absolute the absolute Banzhaf index, or Penrose measure: the swings as a share of all ways in which the others can
 *     vote, which is how likely the player is to decide when every choice is as likely as every other
 * @param normalised the Banzhaf index: the swings as a share of the swings of all players, which add up to 1
 */
public record PlayerPower(Player player, BigInteger swings, Ratio absolute, Ratio normalised) {}
