/**
 * Documents that people read. Start at {@link org.openipu.io.report.ReportComposition}, which makes a document of an annual report
 * or tells why not, and at {@link org.openipu.io.report.HtmlReport} to lay it out; what a year holds in votes is a {@link
 * org.openipu.io.report.YearSummary}.
 */
@NullMarked
package org.openipu.io.report;

import org.jspecify.annotations.NullMarked;
