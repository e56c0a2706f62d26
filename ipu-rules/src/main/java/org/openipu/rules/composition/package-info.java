/**
 * Whether a committee, a bureau or a board is made up as the rules ask. Start at {@link
 * org.openipu.rules.composition.ExecutiveCommittee}; every check answers with a {@link
 * org.openipu.rules.composition.CompositionReport}, which says what is wrong and what could not be checked.
 *
 * <p>Some rules count women and men. What they count is given to the check and kept nowhere: the records of the Union hold
 * nothing of the kind about a person.
 */
@NullMarked
package org.openipu.rules.composition;

import org.jspecify.annotations.NullMarked;
