package org.openipu.model.assembly;

import org.openipu.model.text.MultilingualText;

/**
 * An item of an Assembly's agenda.
 *
 * @param title its title
 * @param emergency whether it was added as an emergency item (Assembly Rules 11)
 */
public record AgendaItem(MultilingualText title, boolean emergency) {}
