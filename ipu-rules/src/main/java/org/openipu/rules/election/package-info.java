/**
 * Elections of the Union's President and Secretary General by the Governing Council. Start at {@link
 * org.openipu.rules.election.Election#decide}; several ballots are {@link org.openipu.rules.election.ElectionRounds}.
 */
@NullMarked
package org.openipu.rules.election;

import org.jspecify.annotations.NullMarked;
