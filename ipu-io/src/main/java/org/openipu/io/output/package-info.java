/**
 * Files that are written whole or not at all. Start at {@link org.openipu.io.output.WholeFile}.
 */
@NullMarked
package org.openipu.io.output;

import org.jspecify.annotations.NullMarked;
