/**
 * The parameters of the Union's rules by date, each with its citation. Start at {@link
 * org.openipu.rules.rulebook.RuleBook#at}. Nothing about the Union is a bare constant in an algorithm: it stands here.
 * Those of sister assemblies stand beside them and are in no rule book of the Union: {@link
 * org.openipu.rules.rulebook.UnitedNationsParameters} and {@link org.openipu.rules.rulebook.EuropeanParliamentParameters}.
 */
@NullMarked
package org.openipu.rules.rulebook;

import org.jspecify.annotations.NullMarked;
