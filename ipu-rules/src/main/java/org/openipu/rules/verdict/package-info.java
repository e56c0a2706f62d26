/**
 * Whether a vote has a majority, and whether enough were there. Start at {@link
 * org.openipu.rules.verdict.MajorityDecision#decide} for a majority that you ask for or that the rule book has; {@link
 * org.openipu.rules.verdict.Quorum} is a verdict of its own.
 */
@NullMarked
package org.openipu.rules.verdict;

import org.jspecify.annotations.NullMarked;
