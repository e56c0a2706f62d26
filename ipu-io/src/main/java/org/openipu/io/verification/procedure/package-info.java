/** The procedure of an Assembly derived again from its events. Start at {@link org.openipu.io.verification.procedure.ProcedureDerivation}. */
@NullMarked
package org.openipu.io.verification.procedure;

import org.jspecify.annotations.NullMarked;
