/** Emergency items, majorities and quorum derived again. Start at {@link org.openipu.io.verification.vote.EmergencyItemDerivation}. */
@NullMarked
package org.openipu.io.verification.vote;

import org.jspecify.annotations.NullMarked;
