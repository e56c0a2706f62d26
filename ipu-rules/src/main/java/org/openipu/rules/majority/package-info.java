/**
 * How many votes are needed. Start at {@link org.openipu.rules.majority.Majority}. Which majority the Union asks for, and
 * since when, is in {@code org.openipu.rules.rulebook}.
 */
@NullMarked
package org.openipu.rules.majority;

import org.jspecify.annotations.NullMarked;
