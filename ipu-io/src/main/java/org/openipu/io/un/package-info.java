/**
 * Recorded votes of the General Assembly of the United Nations, as published with a resolution on each line. Start at {@link
 * org.openipu.io.un.UnVotesNdjson}.
 */
@NullMarked
package org.openipu.io.un;

import org.jspecify.annotations.NullMarked;
