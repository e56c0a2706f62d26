package org.openipu.model.report;

import org.openipu.model.text.MultilingualText;

/**
 * What the delegation asks of its parliament.
 *
 * @param addressee who is asked
 * @param request what is asked, such as to take note of the report
 */
public record Motion(MultilingualText addressee, MultilingualText request) {}
