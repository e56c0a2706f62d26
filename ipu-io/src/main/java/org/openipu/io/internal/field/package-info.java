/**
 * Named fields with their places, and values read from them: what tables and documents have in common. Start at {@link
 * org.openipu.io.internal.field.FieldReader}.
 */
@NullMarked
package org.openipu.io.internal.field;

import org.jspecify.annotations.NullMarked;
