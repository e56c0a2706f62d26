/**
 * Parliaments and the countries they are of. Start at {@link org.openipu.model.parliament.CountryCode}. Who is a Member of
 * the Union is data with a date and a source: {@code org.openipu.io.reference}.
 */
@NullMarked
package org.openipu.model.parliament;

import org.jspecify.annotations.NullMarked;
