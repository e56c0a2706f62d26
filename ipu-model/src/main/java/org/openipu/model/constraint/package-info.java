/**
 * What a record must be for its parts to agree, as annotations of Jakarta Validation. The message of each is the code of a finding;
 * the checks are in {@code org.openipu.rules.validation}, so that a record can be held first and judged later.
 */
@NullMarked
package org.openipu.model.constraint;

import org.jspecify.annotations.NullMarked;
