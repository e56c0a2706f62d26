/**
 * How many votes are needed. Start at {@link org.openipu.rules.majority.Majority}; what is needed beyond totals is an {@link
 * org.openipu.rules.majority.Electorate}. Which majority the Union asks for, and since when, is in {@code
 * org.openipu.rules.rulebook}; verdicts with their reasons are in {@code org.openipu.rules.verdict}.
 */
@NullMarked
package org.openipu.rules.majority;

import org.jspecify.annotations.NullMarked;
