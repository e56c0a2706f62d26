/**
 * The Union and its bodies. Start at {@link org.openipu.model.organ.Union}; the sessions of a body stand with the Assembly at
 * which they were held, in {@code org.openipu.model.assembly}.
 */
@NullMarked
package org.openipu.model.organ;

import org.jspecify.annotations.NullMarked;
