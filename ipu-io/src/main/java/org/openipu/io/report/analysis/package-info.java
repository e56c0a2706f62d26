/** An analysis of a vote as a document. Start at {@link org.openipu.io.report.analysis.AnalysisDocument}. */
@NullMarked
package org.openipu.io.report.analysis;

import org.jspecify.annotations.NullMarked;
