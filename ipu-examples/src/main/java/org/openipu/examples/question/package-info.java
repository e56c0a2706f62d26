/**
 * One small program for each question: copy one and change its numbers. Start at {@link
 * org.openipu.examples.question.DecideEmergencyItem}.
 */
@NullMarked
package org.openipu.examples.question;

import org.jspecify.annotations.NullMarked;
