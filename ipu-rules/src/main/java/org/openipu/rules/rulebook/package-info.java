/**
 * The parameters of the Union's rules by date, each with its citation. Start at {@link
 * org.openipu.rules.rulebook.RuleBook#at}. Nothing about the Union is a bare constant in an algorithm: it stands here.
 */
@NullMarked
package org.openipu.rules.rulebook;

import org.jspecify.annotations.NullMarked;
