/** Votes held derived again. Start at {@link org.openipu.io.verification.entitlement.EntitlementDerivation}. */
@NullMarked
package org.openipu.io.verification.entitlement;

import org.jspecify.annotations.NullMarked;
