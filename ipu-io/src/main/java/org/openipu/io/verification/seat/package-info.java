/** Seats derived again: who has how many, and how long. Start at {@link org.openipu.io.verification.seat.ApportionmentDerivation}. */
@NullMarked
package org.openipu.io.verification.seat;

import org.jspecify.annotations.NullMarked;
