/**
 * Amounts of money that carry their decimal number openly. Start at {@link org.openipu.model.money.Amount}; it is one
 * implementation of JSR 354 among others, and everything here takes amounts of any of them.
 */
@NullMarked
package org.openipu.model.money;

import org.jspecify.annotations.NullMarked;
