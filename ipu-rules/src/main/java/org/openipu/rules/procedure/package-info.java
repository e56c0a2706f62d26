/**
 * The emergency item as a procedure (Assembly Rules 11.1, 11.2), from the first request to the choice. Start at {@link
 * org.openipu.rules.procedure.EmergencyItemProcedure}; where a request stands is a {@link
 * org.openipu.rules.procedure.RequestStage}.
 */
@NullMarked
package org.openipu.rules.procedure;

import org.jspecify.annotations.NullMarked;
