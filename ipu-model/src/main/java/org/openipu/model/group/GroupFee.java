package org.openipu.model.group;

import javax.money.MonetaryAmount;

/**
 * What a group asks of a parliament for a year, apart from the contribution to the Union.
 *
 * @param year the year
 * @param amount the fee
 */
public record GroupFee(int year, MonetaryAmount amount) {}
