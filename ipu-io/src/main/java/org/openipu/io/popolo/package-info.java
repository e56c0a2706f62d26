/**
 * Interchange by Popolo: organizations, people, memberships, posts, motions and votes. Start at {@link
 * org.openipu.io.popolo.PopoloVotes} for votes and at {@link org.openipu.io.popolo.PopoloParliaments} for parliaments; {@link
 * org.openipu.io.popolo.PopoloJson} reads and writes files.
 */
@NullMarked
package org.openipu.io.popolo;

import org.jspecify.annotations.NullMarked;
