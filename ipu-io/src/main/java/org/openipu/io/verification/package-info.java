/**
 * Certificates of decisions, derived again. Start at {@link org.openipu.io.verification.Verification#of}. Nothing here uses
 * the rules, the rule book or what writes certificates: it is a second reading of the rules' text, made to disagree with the
 * first when one of them is wrong.
 */
@NullMarked
package org.openipu.io.verification;

import org.jspecify.annotations.NullMarked;
