/**
 * The Assemblies and what happened at them. Start at {@link org.openipu.model.assembly.Assembly}; votes are in {@code
 * org.openipu.model.vote}, the texts adopted in {@code org.openipu.model.document}.
 */
@NullMarked
package org.openipu.model.assembly;

import org.jspecify.annotations.NullMarked;
