/**
 * What the same votes lead to under the rules of another day. Start at {@link
 * org.openipu.rules.analysis.comparison.Comparison#of}.
 */
@NullMarked
package org.openipu.rules.analysis.comparison;

import org.jspecify.annotations.NullMarked;
