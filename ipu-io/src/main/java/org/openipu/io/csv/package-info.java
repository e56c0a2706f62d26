/**
 * Tables: tallies, roll calls and costs as comma-separated values. Start at {@link org.openipu.io.csv.ResultSheetCsv} or
 * {@link org.openipu.io.csv.CostsCsv}. A header row is required; the columns are described in {@code docs/formats.md}.
 */
@NullMarked
package org.openipu.io.csv;

import org.jspecify.annotations.NullMarked;
