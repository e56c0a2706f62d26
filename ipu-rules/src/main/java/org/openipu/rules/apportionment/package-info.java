/**
 * Seats in proportion to votes. Start at {@link org.openipu.rules.apportionment.SainteLague} for any seats and groups, and
 * at {@link org.openipu.rules.apportionment.ExecutiveCommitteeSeats} for those of the Executive Committee (Statutes 25.4),
 * whose votes come from {@link org.openipu.rules.apportionment.GroupEntitlements} and whose seats change hands as {@link
 * org.openipu.rules.apportionment.SeatTransfers} lists.
 */
@NullMarked
package org.openipu.rules.apportionment;

import org.jspecify.annotations.NullMarked;
