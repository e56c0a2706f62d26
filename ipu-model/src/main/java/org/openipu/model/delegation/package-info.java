/**
 * A parliament's delegation and how it took part. Start at {@link org.openipu.model.delegation.Delegation}; what it voted is in
 * {@code org.openipu.model.vote}.
 */
@NullMarked
package org.openipu.model.delegation;

import org.jspecify.annotations.NullMarked;
