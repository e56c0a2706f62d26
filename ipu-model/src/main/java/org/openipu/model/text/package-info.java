/**
 * Words that stand in data, in one or more languages. Start at {@link org.openipu.model.text.MultilingualText}; the words of
 * findings and reports are made in {@code org.openipu.io.text}.
 */
@NullMarked
package org.openipu.model.text;

import org.jspecify.annotations.NullMarked;
