package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.DistinctMembers;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;

/** No parliament stands twice in a group for the same days, and a group lists memberships of its own alone. */
public final class MembersDistinct extends FindingValidator<DistinctMembers, Group> {

    /** Made by the validator. */
    public MembersDistinct() {}

    @Override
    protected void check(Group group, List<Finding> findings) {
        for (int i = 0; i < group.memberships().size(); i++) {
            GroupMembership membership = group.memberships().get(i);
            String path = "memberships[" + i + "]";
            Argument country = Argument.of("country", membership.parliament().alpha2());
            if (membership.group() != group.id()) {
                findings.add(Finding.error("group.membership-of-another", path + ".group", country));
            }
            if (group.memberships().subList(0, i).stream().anyMatch(earlier -> isSame(earlier, membership))) {
                findings.add(Finding.error("group.member-twice", path + ".parliament", country));
            }
        }
    }

    private static boolean isSame(GroupMembership earlier, GroupMembership later) {
        return earlier.parliament().equals(later.parliament())
                && (earlier.period().equals(later.period()) || earlier.period().overlaps(later.period()));
    }
}
