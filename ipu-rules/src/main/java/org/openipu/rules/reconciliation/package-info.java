/**
 * Checks of what somebody else recorded or printed. Start at {@link
 * org.openipu.rules.reconciliation.RollCallCheck} for names against what stands beside
 * them, at {@link org.openipu.rules.reconciliation.RollCheck} for names against the frozen roll, and at {@link
 * org.openipu.rules.reconciliation.ReportedOutcomeCheck} for a report against the rule. Printed figures are never trusted
 * and never filled in.
 */
@NullMarked
package org.openipu.rules.reconciliation;

import org.jspecify.annotations.NullMarked;
