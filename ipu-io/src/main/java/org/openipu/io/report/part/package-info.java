/**
 * The parts of an annual report, a class for each: from what the report holds to sections of a document. Of what is missing
 * there is no sentence. They are put together in {@code org.openipu.io.report}.
 */
@NullMarked
package org.openipu.io.report.part;

import org.jspecify.annotations.NullMarked;
