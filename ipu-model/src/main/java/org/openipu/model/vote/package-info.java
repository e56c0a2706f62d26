/**
 * Votes as recorded: on each request a tally, or a roll call with one entry for each delegation. Start at {@link
 * org.openipu.model.vote.ResultSheet}; who may cast how many votes is frozen in a {@link org.openipu.model.vote.Roll}; what a
 * delegation's report tells of a vote is an {@link org.openipu.model.vote.EmergencyItemRecord}. The count of an election is
 * a {@link org.openipu.model.vote.Ballot}.
 */
@NullMarked
package org.openipu.model.vote;

import org.jspecify.annotations.NullMarked;
