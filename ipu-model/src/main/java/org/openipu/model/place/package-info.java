/**
 * Where something takes place. Start at {@link org.openipu.model.place.Place}.
 */
@NullMarked
package org.openipu.model.place;

import org.jspecify.annotations.NullMarked;
