/**
 * The texts of resolutions and declarations as people print them: read into their structure, and laid out again. Start at {@link
 * org.openipu.io.prose.AdoptedTextProse} to read one, and at {@link org.openipu.io.prose.AdoptedTextMarkdown} or {@link
 * org.openipu.io.prose.AdoptedTextHtml} to write one. The phrases by which the parts of a text are known are data: {@code
 * phrases_en.properties} and its fellows for French, Spanish and German.
 */
@NullMarked
package org.openipu.io.prose;

import org.jspecify.annotations.NullMarked;
