/**
 * Words for people: reasons, findings, numbers, days and amounts in a language. Start at {@link
 * org.openipu.io.text.Words}.
 */
@NullMarked
package org.openipu.io.text;

import org.jspecify.annotations.NullMarked;
