package org.openipu.model.cost;

/**
 * The printed total of a category.
 *
 * @param category the category
 * @param total its total
 */
public record CategoryTotal(CostCategory category, MultiCurrencyTotal total) {}
