/**
 * What is wrong with data, all of it at once. Start at {@link org.openipu.model.finding.Finding}. Findings hold codes and
 * arguments; the words are made in {@code org.openipu.io.text}.
 */
@NullMarked
package org.openipu.model.finding;

import org.jspecify.annotations.NullMarked;
