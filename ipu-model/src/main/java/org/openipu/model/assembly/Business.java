package org.openipu.model.assembly;

import org.openipu.model.text.MultilingualText;

/**
 * A matter before a body and what came of it.
 *
 * @param subject the matter
 * @param outcome what the body did about it
 */
public record Business(MultilingualText subject, BusinessOutcome outcome) {}
