/**
 * Where a rule stands and how certain that is. Start at {@link org.openipu.model.citation.Cited}: a value together with
 * the provision, edition, source and standing that it rests on. The values themselves, by date, are in {@code
 * org.openipu.rules.rulebook}.
 */
@NullMarked
package org.openipu.model.citation;

import org.jspecify.annotations.NullMarked;
