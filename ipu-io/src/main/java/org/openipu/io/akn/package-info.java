/**
 * Resolutions and declarations as Akoma Ntoso 3.0, in the profile of the United Nations. Start at {@link
 * org.openipu.io.akn.AdoptedTextAkn}; {@link org.openipu.io.akn.AknFile} is a file with everything in it, whether understood or
 * not.
 */
@NullMarked
package org.openipu.io.akn;

import org.jspecify.annotations.NullMarked;
