/**
 * A roll call while it runs: what is decided already, and what is open. Start at {@link
 * org.openipu.rules.analysis.count.LiveRollCall#open}.
 */
@NullMarked
package org.openipu.rules.analysis.count;

import org.jspecify.annotations.NullMarked;
