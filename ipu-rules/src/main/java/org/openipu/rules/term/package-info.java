/**
 * For how long offices are held and who may hold them again. Start at {@link org.openipu.rules.term.Eligibility#check}; the
 * last day of a term is in {@link org.openipu.rules.term.TermEnd}.
 */
@NullMarked
package org.openipu.rules.term;

import org.jspecify.annotations.NullMarked;
