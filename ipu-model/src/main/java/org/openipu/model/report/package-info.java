/**
 * A delegation's report on its year, which ties everything together. Start at {@link org.openipu.model.report.AnnualReport}; it is
 * checked in {@code org.openipu.rules.validation} and read and written in {@code org.openipu.io.json}.
 */
@NullMarked
package org.openipu.model.report;

import org.jspecify.annotations.NullMarked;
