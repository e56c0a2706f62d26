/**
 * Certificates of decisions, derived again. Start at {@link org.openipu.io.verification.Verification#of}. Nothing here uses
 * the rules, the rule book or what writes certificates: it is a second reading of the rules' text, made to disagree with the
 * first when one of them is wrong. The packages below have the kinds of decisions, and {@code derivation} what they share; they
 * are not exported.
 */
@NullMarked
package org.openipu.io.verification;

import org.jspecify.annotations.NullMarked;
