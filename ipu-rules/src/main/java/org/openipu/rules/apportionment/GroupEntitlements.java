package org.openipu.rules.apportionment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;

/**
 * For each group the votes to which its members are entitled, by which the seats of the Executive Committee are shared
 * (Statutes 25.4).
 *
 * <p>A Member may sit in several groups, and which of them then has its votes was not found. They are counted once, for the
 * group through which the Member puts up candidates; when that is not said they count for no group and are reported.
 *
 * @param votes all six groups, also with 0, in the order of {@link GeopoliticalGroup}, called as in {@code twelve-plus}
 * @param findings what keeps votes out of the sums, in the order of the members; with an error among them the sums are not
 *     fit for sharing seats
 */
public record GroupEntitlements(List<GroupVotes> votes, List<Finding> findings) {

    private static final Provision SEATS = Provision.statute("25.4");
    private static final Provision GROUPS = Provision.statute("27");

    /** Copies the lists. */
    public GroupEntitlements {
        votes = List.copyOf(votes);
        findings = List.copyOf(findings);
    }

    /**
     * Sums entitlements.
     *
     * @param members the Members of the Union, in any order
     * @return the sums; an error for a Member that is given twice, sits in several groups without a candidature group or
     *     puts up candidates through a group in which it does not sit, and a warning for one in no group: the votes of these
     *     are left out
     * @throws ArithmeticException if a sum grows beyond {@link Integer#MAX_VALUE}
     */
    public static GroupEntitlements of(List<MemberEntitlement> members) {
        Map<GeopoliticalGroup, Integer> sums = new EnumMap<>(GeopoliticalGroup.class);
        List<Finding> findings = new ArrayList<>();
        Set<CountryCode> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            MemberEntitlement member = members.get(i);
            Optional<Finding> finding = finding(member, "members[" + i + "]", !seen.add(member.country()));
            finding.ifPresentOrElse(
                    findings::add, () -> sums.merge(groupOf(member), member.entitlement(), Math::addExact));
        }
        return new GroupEntitlements(votes(sums), findings);
    }

    private static Optional<Finding> finding(MemberEntitlement member, String path, boolean twice) {
        Argument country = Argument.of("country", member.country().alpha2());
        if (twice) {
            return Optional.of(Finding.error("group.entitlement-twice", path + ".country", country));
        }
        Argument votes = Argument.of("votes", member.entitlement());
        if (member.candidature().isPresent()
                && !member.groups().contains(member.candidature().get())) {
            Argument group = Argument.of("group", member.candidature().get().code());
            return Optional.of(Finding.error("group.candidature-outside", path + ".candidature", country, group, votes)
                    .under(GROUPS));
        }
        if (member.groups().isEmpty()) {
            return Optional.of(Finding.warning("group.none", path + ".groups", country, votes));
        }
        return isClear(member) ? Optional.empty() : Optional.of(unclear(member, path, country, votes));
    }

    private static boolean isClear(MemberEntitlement member) {
        return member.groups().size() == 1 || member.candidature().isPresent();
    }

    private static Finding unclear(MemberEntitlement member, String path, Argument country, Argument votes) {
        String groups = member.groups().stream().map(GeopoliticalGroup::code).collect(Collectors.joining(", "));
        return Finding.error(
                        "group.candidature-missing",
                        path + ".candidature",
                        country,
                        Argument.of("groups", groups),
                        votes)
                .under(SEATS);
    }

    private static GeopoliticalGroup groupOf(MemberEntitlement member) {
        return member.candidature().orElseGet(() -> member.groups().iterator().next());
    }

    private static List<GroupVotes> votes(Map<GeopoliticalGroup, Integer> sums) {
        List<GroupVotes> votes = new ArrayList<>();
        for (GeopoliticalGroup group : GeopoliticalGroup.values()) {
            votes.add(new GroupVotes(group.code(), sums.getOrDefault(group, 0)));
        }
        return votes;
    }
}
