package org.openipu.io.popolo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Objects of Popolo as far as the Union has them, each kind as a list of its own. What is embedded in a file stands in the lists
 * too.
 *
 * @param organizations parliaments, chambers, groups, delegations, bodies
 * @param persons people
 * @param memberships who belongs to which organization
 * @param posts posts in organizations
 * @param motions what is voted on
 * @param voteEvents the votes
 */
public record PopoloDocument(
        List<PopoloOrganization> organizations,
        List<PopoloPerson> persons,
        List<PopoloMembership> memberships,
        List<PopoloPost> posts,
        List<PopoloMotion> motions,
        List<PopoloVoteEvent> voteEvents) {

    /** A document of nothing. */
    public static final PopoloDocument EMPTY =
            new PopoloDocument(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public PopoloDocument {
        organizations = List.copyOf(organizations);
        persons = List.copyOf(persons);
        memberships = List.copyOf(memberships);
        posts = List.copyOf(posts);
        motions = List.copyOf(motions);
        voteEvents = List.copyOf(voteEvents);
    }

    /**
     * Returns this document and another as one.
     *
     * @param other the other document
     * @return the objects of both, each once
     */
    public PopoloDocument and(PopoloDocument other) {
        return new PopoloDocument(
                both(organizations, other.organizations),
                both(persons, other.persons),
                both(memberships, other.memberships),
                both(posts, other.posts),
                both(motions, other.motions),
                both(voteEvents, other.voteEvents));
    }

    private static <T> List<T> both(List<T> own, List<T> others) {
        Set<T> all = new LinkedHashSet<>(own);
        all.addAll(others);
        return List.copyOf(all);
    }
}
