package org.openipu.io.popolo;

/**
 * What came of a vote within a group of voters.
 *
 * @param group the group
 * @param result the result, such as {@code pass}
 */
public record PopoloGroupResult(PopoloReference group, String result) {}
