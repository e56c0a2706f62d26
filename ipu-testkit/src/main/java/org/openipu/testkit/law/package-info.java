/**
 * What holds for every sound voting rule, as plain methods. Start at {@link org.openipu.testkit.law.MajorityLaws}, {@link
 * org.openipu.testkit.law.EmergencyItemLaws} or {@link org.openipu.testkit.law.ApportionmentLaws}. Each method takes the rule as a function and one example, and throws an
 * {@link java.lang.AssertionError} that shows the example when the law does not hold; any test engine can call it.
 */
@NullMarked
package org.openipu.testkit.law;

import org.jspecify.annotations.NullMarked;
