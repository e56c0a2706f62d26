/**
 * What an Akoma Ntoso 3.0 file may look like, without its schema. Start at {@link
 * org.openipu.io.internal.akn.StructureCheck#findings}.
 */
@NullMarked
package org.openipu.io.internal.akn;

import org.jspecify.annotations.NullMarked;
