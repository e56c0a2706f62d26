/**
 * Generators for jqwik: valid values of the model, with the cases that decide weighted. Start at {@link
 * org.openipu.testkit.jqwik.VoteArbitraries}. Needs jqwik 1.9 on the test path.
 */
@NullMarked
package org.openipu.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
