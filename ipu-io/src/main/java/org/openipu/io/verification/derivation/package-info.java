/** What every derivation of a certificate rests on: its parts as they were read, its parameters, and the values that it must have. Start at {@link org.openipu.io.verification.derivation.Derivation}. */
@NullMarked
package org.openipu.io.verification.derivation;

import org.jspecify.annotations.NullMarked;
