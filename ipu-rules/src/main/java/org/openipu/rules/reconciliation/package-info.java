/**
 * Checks of what somebody else recorded or printed. Start at {@link org.openipu.rules.reconciliation.Reconciliation}: names
 * against what stands beside them, totals against names, a report against both, and lists of names of any kind ({@link
 * org.openipu.rules.reconciliation.ReconciledNames}) against printed counts; names against the frozen roll are in {@link
 * org.openipu.rules.reconciliation.RollCheck}. Printed figures are never trusted and never filled in.
 */
@NullMarked
package org.openipu.rules.reconciliation;

import org.jspecify.annotations.NullMarked;
