/**
 * Parliaments as institutions, and the bodies that take part beside them. Start at {@link
 * org.openipu.model.parliament.Parliament}; a country is named by its {@link org.openipu.model.parliament.CountryCode}.
 */
@NullMarked
package org.openipu.model.parliament;

import org.jspecify.annotations.NullMarked;
