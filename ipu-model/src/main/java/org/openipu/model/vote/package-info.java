/**
 * What was voted. Start at {@link org.openipu.model.vote.Tally}; a vote recorded name by name is a {@link
 * org.openipu.model.vote.RollCall}. What a vote decides is in {@code org.openipu.rules}.
 */
@NullMarked
package org.openipu.model.vote;

import org.jspecify.annotations.NullMarked;
