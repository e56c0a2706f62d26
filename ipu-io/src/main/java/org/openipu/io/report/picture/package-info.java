/**
 * Pictures of votes, costs and years as SVG, each with its numbers and with words for those who do not see it. Start at {@link
 * org.openipu.io.report.picture.Drawing}.
 */
@NullMarked
package org.openipu.io.report.picture;

import org.jspecify.annotations.NullMarked;
