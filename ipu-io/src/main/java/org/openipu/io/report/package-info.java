/**
 * Documents that people read. Start at {@link org.openipu.io.report.YearSummary}.
 */
@NullMarked
package org.openipu.io.report;

import org.jspecify.annotations.NullMarked;
