/**
 * Everything that is told of a vote at once. Start at {@link org.openipu.rules.analysis.overview.VoteOverview}.
 */
@NullMarked
package org.openipu.rules.analysis.overview;

import org.jspecify.annotations.NullMarked;
