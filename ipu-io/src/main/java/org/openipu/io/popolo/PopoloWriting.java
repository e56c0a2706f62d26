package org.openipu.io.popolo;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openipu.io.internal.document.StrictJson;
import org.openipu.model.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Objects as JSON, with keys in the order of Popolo's schemas. */
final class PopoloWriting {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String CLASSIFICATION = "classification";
    private static final String ORGANIZATION = "organization";

    private PopoloWriting() {}

    static ObjectNode document(PopoloDocument document) {
        ObjectNode node = StrictJson.object();
        list(node, "organizations", document.organizations(), PopoloWriting::organization);
        list(node, "persons", document.persons(), PopoloWriting::person);
        list(node, "memberships", document.memberships(), PopoloWriting::membership);
        list(node, "posts", document.posts(), PopoloWriting::post);
        list(node, "motions", document.motions(), PopoloVoteWriting::motion);
        list(node, "vote_events", document.voteEvents(), PopoloVoteWriting::event);
        return node;
    }

    static <T> void list(ObjectNode node, String key, List<T> all, BiConsumer<T, ObjectNode> each) {
        if (!all.isEmpty()) {
            ArrayNode array = node.putArray(key);
            all.forEach(one -> each.accept(one, array.addObject()));
        }
    }

    static void text(ObjectNode node, String key, Optional<String> text) {
        text.ifPresent(value -> node.put(key, value));
    }

    /** Writes what an object points at: its id, and its name where there is one. */
    static void reference(ObjectNode node, String key, Optional<PopoloReference> reference) {
        reference.ifPresent(to -> {
            text(node, key + "_id", to.id());
            to.name().ifPresent(name -> {
                ObjectNode embedded = node.putObject(key);
                text(embedded, ID, to.id());
                embedded.put(NAME, name);
            });
        });
    }

    private static void organization(PopoloOrganization organization, ObjectNode node) {
        text(node, ID, organization.id());
        text(node, NAME, organization.name());
        list(node, "other_names", organization.otherNames(), (other, child) -> {
            child.put(NAME, other.name());
            text(child, "note", other.note());
        });
        list(node, "identifiers", organization.identifiers(), (code, child) -> {
            child.put("identifier", code.identifier());
            text(child, "scheme", Optional.of(code.scheme()).filter(scheme -> !scheme.isEmpty()));
        });
        text(node, CLASSIFICATION, organization.classification());
        reference(node, "parent", organization.parent());
        reference(node, "area", organization.area());
        period(node, "founding_date", "dissolution_date", organization.period());
        organization.seats().ifPresent(seats -> node.put("seats", seats));
    }

    private static void person(PopoloPerson person, ObjectNode node) {
        text(node, ID, person.id());
        text(node, NAME, person.name());
    }

    private static void membership(PopoloMembership membership, ObjectNode node) {
        text(node, ID, membership.id());
        text(node, "label", membership.label());
        text(node, "role", membership.role());
        membership.organizationAsMember().ifPresent(member -> {
            ObjectNode child = node.putObject("member");
            text(child, ID, member.id());
            text(child, NAME, member.name());
        });
        reference(node, "person", membership.person());
        reference(node, ORGANIZATION, membership.organization());
        membership.post().flatMap(PopoloReference::id).ifPresent(post -> node.put("post_id", post));
        period(node, "start_date", "end_date", membership.period());
    }

    private static void post(PopoloPost post, ObjectNode node) {
        text(node, ID, post.id());
        text(node, "label", post.label());
        text(node, "role", post.role());
        reference(node, ORGANIZATION, post.organization());
        period(node, "start_date", "end_date", post.period());
    }

    private static void period(ObjectNode node, String first, String last, Period period) {
        period.from().ifPresent(date -> node.put(first, date.toString()));
        period.to().ifPresent(date -> node.put(last, date.toString()));
    }
}
