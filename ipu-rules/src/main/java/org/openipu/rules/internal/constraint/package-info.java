/**
 * The checks behind the constraint annotations of {@code org.openipu.model.constraint}, one class each. Start at {@link
 * org.openipu.rules.internal.constraint.FindingValidator}.
 */
@NullMarked
package org.openipu.rules.internal.constraint;

import org.jspecify.annotations.NullMarked;
