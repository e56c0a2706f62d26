/**
 * The six geopolitical groups. Start at {@link org.openipu.model.group.Group}; which of the six is meant is said by {@link
 * org.openipu.model.group.GeopoliticalGroup}.
 */
@NullMarked
package org.openipu.model.group;

import org.jspecify.annotations.NullMarked;
