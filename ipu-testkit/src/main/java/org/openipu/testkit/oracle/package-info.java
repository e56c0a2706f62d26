/**
 * Answers found in the plainest way, to compare a rule with. Start at {@link
 * org.openipu.testkit.oracle.NaiveEmergencyItem} or {@link org.openipu.testkit.oracle.NaiveSainteLague}. Nothing here is shared with the rules.
 */
@NullMarked
package org.openipu.testkit.oracle;

import org.jspecify.annotations.NullMarked;
