/**
 * Answers found in the plainest way, to compare a rule with: one class for each rule, called Naive and the rule's name. Start
 * at {@link org.openipu.testkit.oracle.NaiveEmergencyItem}. Nothing here is shared with the rules.
 */
@NullMarked
package org.openipu.testkit.oracle;

import org.jspecify.annotations.NullMarked;
