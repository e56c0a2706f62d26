/**
 * Sentences in one language that know where each of their values is from. Start at {@link
 * org.openipu.io.report.sentence.Sentences}; values come to it as {@link org.openipu.io.report.sentence.Traced}.
 */
@NullMarked
package org.openipu.io.report.sentence;

import org.jspecify.annotations.NullMarked;
