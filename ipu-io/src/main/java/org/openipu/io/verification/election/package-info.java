/** Elections and further ballots derived again. Start at {@link org.openipu.io.verification.election.ElectionDerivation}. */
@NullMarked
package org.openipu.io.verification.election;

import org.jspecify.annotations.NullMarked;
