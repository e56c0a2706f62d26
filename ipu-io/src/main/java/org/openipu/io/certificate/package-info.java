/**
 * Certificates of decisions: what was decided, from which votes, by which parameters and in which steps, in one canonical
 * form with a digest. Start at {@link org.openipu.io.certificate.Certificate#write}; {@code org.openipu.io.verification}
 * derives one again without the rules.
 */
@NullMarked
package org.openipu.io.certificate;

import org.jspecify.annotations.NullMarked;
