/**
 * People as the Union's documents name them: a name, a role, a country, and nothing private. Start at {@link
 * org.openipu.model.person.Person}; the members of a delegation are in {@code org.openipu.model.delegation}.
 */
@NullMarked
package org.openipu.model.person;

import org.jspecify.annotations.NullMarked;
