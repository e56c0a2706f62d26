/**
 * The texts that an Assembly adopts. Start at {@link org.openipu.model.document.AdoptedDocument} for what a report says about
 * them, and at {@link org.openipu.model.document.Resolution} for a whole text.
 */
@NullMarked
package org.openipu.model.document;

import org.jspecify.annotations.NullMarked;
