/**
 * How the geopolitical groups voted. Start at {@link org.openipu.rules.analysis.group.GroupVotes}; who is in which group is
 * said by {@link org.openipu.rules.analysis.group.GroupsOfDay}.
 */
@NullMarked
package org.openipu.rules.analysis.group;

import org.jspecify.annotations.NullMarked;
