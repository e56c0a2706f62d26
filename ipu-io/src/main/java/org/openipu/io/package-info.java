/**
 * Inputs whose form is told by their content. Start at {@link org.openipu.io.ResultSheets}; a form of its own is in {@code
 * csv} and {@code json}.
 */
@NullMarked
package org.openipu.io;

import org.jspecify.annotations.NullMarked;
