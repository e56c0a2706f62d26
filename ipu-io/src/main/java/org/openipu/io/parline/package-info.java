/**
 * A user's own file from the open data service of the Union, Parline. Start at {@link org.openipu.io.parline.ParlineJson}.
 * Nothing of Parline is part of the library.
 */
@NullMarked
package org.openipu.io.parline;

import org.jspecify.annotations.NullMarked;
