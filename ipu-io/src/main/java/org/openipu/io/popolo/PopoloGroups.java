package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.Group;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.time.Period;

/** Geopolitical groups as organizations, with their members, and their chairs as persons in a post. */
public final class PopoloGroups {

    private static final String GROUP = "geopolitical group";
    private static final String CHAIR = "chair";

    private PopoloGroups() {}

    /**
     * Makes a document of groups.
     *
     * @param groups the groups
     * @return an organization for each group, a membership for each parliament in it, and for the chairs a post, persons and their
     *     memberships. Fees, tasks, areas and printed numbers have no place in Popolo
     */
    public static PopoloDocument document(List<Group> groups) {
        List<PopoloOrganization> organizations = new ArrayList<>();
        List<PopoloMembership> memberships = new ArrayList<>();
        List<PopoloPost> posts = new ArrayList<>();
        Set<PopoloPerson> persons = new LinkedHashSet<>();
        for (Group group : groups) {
            organizations.add(organization(group));
            group.memberships()
                    .forEach(each -> memberships.add(membership(
                            Optional.empty(),
                            Optional.of(PopoloReference.to(
                                    "parliament/" + each.parliament().alpha2())),
                            group.id(),
                            "member",
                            each.period())));
            if (!group.chairs().isEmpty()) {
                posts.add(post(group.id()));
            }
            for (OfficeTerm term : group.chairs()) {
                PopoloPerson person = PopoloDelegations.person(term.holder().name());
                persons.add(person);
                memberships.add(membership(
                        person.id().map(PopoloReference::to), Optional.empty(), group.id(), CHAIR, term.period()));
            }
        }
        return new PopoloDocument(organizations, List.copyOf(persons), memberships, posts, List.of(), List.of());
    }

    static PopoloReference reference(GeopoliticalGroup group) {
        return PopoloReference.to("group/" + group.code());
    }

    /** Returns a group of which no document tells more than which it is. */
    static PopoloOrganization organization(GeopoliticalGroup group) {
        String name = group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return PopoloOrganization.of(reference(group).id().orElseThrow(), name, GROUP);
    }

    private static PopoloOrganization organization(Group group) {
        return new PopoloOrganization(
                reference(group.id()).id(),
                Optional.of(PopoloNames.first(group.name())),
                PopoloNames.others(group.name()),
                List.of(),
                Optional.of(GROUP),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Period.UNKNOWN);
    }

    private static PopoloPost post(GeopoliticalGroup group) {
        return new PopoloPost(
                Optional.of(chairId(group)),
                Optional.of("Chair"),
                Optional.of(CHAIR),
                Optional.of(reference(group)),
                Period.UNKNOWN);
    }

    private static PopoloMembership membership(
            Optional<PopoloReference> person,
            Optional<PopoloReference> parliament,
            GeopoliticalGroup group,
            String role,
            Period period) {
        return new PopoloMembership(
                Optional.empty(),
                Optional.empty(),
                Optional.of(role),
                person,
                parliament,
                Optional.of(reference(group)),
                Optional.of(PopoloReference.to(chairId(group))).filter(post -> role.equals(CHAIR)),
                period);
    }

    private static String chairId(GeopoliticalGroup group) {
        return reference(group).id().orElseThrow() + "/" + CHAIR;
    }
}
