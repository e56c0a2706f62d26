/**
 * What every rule answers with: an outcome and the reasons for it. Start at {@link
 * org.openipu.rules.decision.Decision}. The words of reasons are made in {@code org.openipu.io.text}.
 */
@NullMarked
package org.openipu.rules.decision;

import org.jspecify.annotations.NullMarked;
