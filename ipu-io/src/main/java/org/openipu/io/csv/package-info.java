/**
 * Tables: tallies, roll calls, costs, rates and groups as comma-separated values. Start at {@link
 * org.openipu.io.csv.ResultSheetCsv}, {@link org.openipu.io.csv.CostsCsv}, {@link org.openipu.io.csv.RatesCsv} or {@link
 * org.openipu.io.csv.GroupVotesCsv}. A header row is required; the columns are described in {@code docs/formats.md}.
 */
@NullMarked
package org.openipu.io.csv;

import org.jspecify.annotations.NullMarked;
