/**
 * Whether data agrees with itself and with the rules, everything at once. Start at {@link
 * org.openipu.rules.validation.ReportValidation}. Nothing here is loaded when a vote is decided.
 */
@NullMarked
package org.openipu.rules.validation;

import org.jspecify.annotations.NullMarked;
