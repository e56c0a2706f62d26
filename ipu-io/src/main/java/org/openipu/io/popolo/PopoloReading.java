package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** One reading of a document: the objects that were found, also those that are embedded in others. */
final class PopoloReading {

    final PopoloFindings findings = new PopoloFindings();
    final Set<PopoloOrganization> organizations = new LinkedHashSet<>();
    final Set<PopoloPerson> persons = new LinkedHashSet<>();
    final List<PopoloMembership> memberships = new ArrayList<>();
    final List<PopoloPost> posts = new ArrayList<>();
    final Set<PopoloMotion> motions = new LinkedHashSet<>();
    final List<PopoloVoteEvent> voteEvents = new ArrayList<>();
    private final PopoloPeopleReading people = new PopoloPeopleReading(this);
    private final PopoloVoteReading votes = new PopoloVoteReading(this);

    PopoloPeopleReading people() {
        return people;
    }

    PopoloVoteReading votes() {
        return votes;
    }

    /** Reads a document with a list for each kind of objects. */
    void lists(JsonFields document) {
        PopoloFields root = new PopoloFields(document, findings);
        root.objects("organizations").forEach(people::organization);
        root.objects("persons").forEach(people::person);
        root.objects("memberships").forEach(each -> memberships.add(people.membership(each)));
        root.objects("posts").forEach(each -> posts.add(people.post(each)));
        root.objects("motions").forEach(votes::motion);
        root.objects("vote_events").forEach(each -> voteEvents.add(votes.event(each)));
        root.reportTheRest("document");
        if (document().equals(PopoloDocument.EMPTY) && findings.all().stream().noneMatch(Finding::isError)) {
            findings.add(Finding.error("popolo.nothing-found", ""));
        }
    }

    /** Reads a document that is one object. */
    void one(JsonFields document, PopoloKind kind) {
        PopoloFields root = new PopoloFields(document, findings);
        switch (kind) {
            case ORGANIZATION -> people.organization(root);
            case PERSON -> people.person(root);
            case MEMBERSHIP -> memberships.add(people.membership(root));
            case POST -> posts.add(people.post(root));
            case MOTION -> votes.motion(root);
            case VOTE_EVENT -> voteEvents.add(votes.event(root));
            case COUNT -> votes.count(root).ifPresent(count -> voteEvents.add(votes.eventOf(count)));
            case VOTE -> votes.vote(root).ifPresent(vote -> voteEvents.add(votes.eventOf(root, vote)));
            case GROUP_RESULT -> votes.groupResult(root).ifPresent(result -> voteEvents.add(votes.eventOf(result)));
        }
    }

    /** Returns what an object points at under a key for its id, or embeds under another. */
    Optional<PopoloReference> organization(PopoloFields owner, String idKey, String key) {
        Optional<PopoloReference> embedded = owner.object(key).map(people::organization);
        return reference(owner, idKey, embedded);
    }

    /** Returns a reference by an id, or else to what is embedded. */
    Optional<PopoloReference> reference(PopoloFields owner, String idKey, Optional<PopoloReference> embedded) {
        Optional<String> id = owner.text(idKey);
        refuseTwoIds(owner, idKey, id, embedded.flatMap(PopoloReference::id));
        return id.map(PopoloReference::to).or(() -> embedded);
    }

    /** Returns who votes or belongs: an organization or a person, which an embedded object does not say. */
    Optional<PopoloReference> member(PopoloFields owner, String idKey, String key) {
        Optional<PopoloFields> embedded = owner.object(key);
        Optional<String> embeddedId = embedded.flatMap(fields -> fields.text("id"));
        Optional<String> name = embedded.flatMap(fields -> fields.text("name"));
        embedded.ifPresent(fields -> fields.reportTheRest(key));
        Optional<String> id = owner.text(idKey);
        refuseTwoIds(owner, idKey, id, embeddedId);
        return id.isEmpty() && embedded.isEmpty()
                ? Optional.empty()
                : Optional.of(new PopoloReference(id.or(() -> embeddedId), name));
    }

    private void refuseTwoIds(PopoloFields owner, String idKey, Optional<String> id, Optional<String> embedded) {
        if (id.isPresent() && embedded.isPresent() && !id.equals(embedded)) {
            findings.add(Finding.error("popolo.two-ids", owner.path(idKey), Argument.of("found", id.get())));
        }
    }

    PopoloDocument document() {
        return new PopoloDocument(
                List.copyOf(organizations), List.copyOf(persons), memberships, posts, List.copyOf(motions), voteEvents);
    }
}
