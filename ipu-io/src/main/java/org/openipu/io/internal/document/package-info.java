/**
 * JSON as such, whatever it is about: strict and bounded when read, indented and in a fixed order when written. Start at {@link
 * org.openipu.io.internal.document.StrictJson}.
 */
@NullMarked
package org.openipu.io.internal.document;

import org.jspecify.annotations.NullMarked;
