/**
 * Input from the outside, bounded and checked before anything reads it. Start at {@link
 * org.openipu.io.input.InputText#read}; readers answer with a {@link org.openipu.io.input.ReadResult}.
 */
@NullMarked
package org.openipu.io.input;

import org.jspecify.annotations.NullMarked;
