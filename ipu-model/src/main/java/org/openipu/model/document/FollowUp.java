package org.openipu.model.document;

import java.time.LocalDate;
import java.util.Optional;
import org.openipu.model.text.MultilingualText;

/**
 * A delegation's duty to carry a text home and promote that it is followed.
 *
 * @param carriedTo to whom, such as the parliament or the government
 * @param date when; empty when it is not done or the day is not known
 * @param result what came of it; empty when nothing is known yet
 */
public record FollowUp(MultilingualText carriedTo, Optional<LocalDate> date, Optional<MultilingualText> result) {}
