/** A report as PDF. Start at {@link org.openipu.examples.pdf.PdfReport}. */
@NullMarked
package org.openipu.examples.pdf;

import org.jspecify.annotations.NullMarked;
