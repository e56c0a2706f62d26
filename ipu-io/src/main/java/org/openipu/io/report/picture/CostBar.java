package org.openipu.io.report.picture;

import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What one category cost.
 *
 * @param label the category's name
 * @param current its amount in the year; empty when there is none
 * @param previous its amount in the year before; empty when it is not known
 */
public record CostBar(String label, Optional<MonetaryAmount> current, Optional<MonetaryAmount> previous) {}
