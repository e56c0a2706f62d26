package org.openipu.io.popolo;

import java.util.List;
import java.util.Optional;
import org.openipu.model.time.Period;

/** Reading of organizations, people, and how they belong together. */
final class PopoloPeopleReading {

    private static final String NAME = "name";
    private static final String MEMBERSHIPS = "memberships";

    private final PopoloReading reading;

    PopoloPeopleReading(PopoloReading reading) {
        this.reading = reading;
    }

    PopoloReference organization(PopoloFields fields) {
        PopoloReference self = new PopoloReference(fields.text("id"), fields.text(NAME));
        Optional<PopoloReference> parent = reading.organization(fields, "parent_id", "parent");
        reading.organizations.add(new PopoloOrganization(
                self.id(),
                self.name(),
                otherNames(fields),
                identifiers(fields),
                fields.text("classification"),
                parent,
                reading.member(fields, "area_id", "area"),
                fields.count("seats", PopoloFields.DIGITS),
                fields.period("founding_date", "dissolution_date")));
        fields.objects(MEMBERSHIPS)
                .forEach(each -> reading.memberships.add(membership(each).in(self.strict())));
        fields.objects("posts").forEach(each -> reading.posts.add(post(each).in(self.strict())));
        fields.objects("motions").forEach(reading.votes()::motion);
        fields.objects("vote_events")
                .forEach(each ->
                        reading.voteEvents.add(reading.votes().event(each).in(self.strict())));
        fields.objects("children").forEach(this::organization);
        fields.reportTheRest("organization");
        return self.strict();
    }

    PopoloReference person(PopoloFields fields) {
        PopoloReference self = new PopoloReference(fields.text("id"), fields.text(NAME));
        PopoloPerson person = new PopoloPerson(self.id(), self.name());
        reading.persons.add(person);
        fields.objects(MEMBERSHIPS)
                .forEach(each -> reading.memberships.add(membership(each).of(self.strict())));
        fields.reportTheRest("person");
        return self.strict();
    }

    PopoloMembership membership(PopoloFields fields) {
        Optional<PopoloReference> person =
                reading.reference(fields, "person_id", fields.object("person").map(this::person));
        Optional<PopoloReference> member = reading.member(fields, "member_id", "member");
        Optional<PopoloReference> post = reading.reference(fields, "post_id", embeddedPost(fields));
        PopoloMembership membership = new PopoloMembership(
                fields.text("id"),
                fields.text("label"),
                fields.text("role"),
                person,
                member,
                reading.organization(fields, "organization_id", "organization"),
                post,
                period(fields));
        fields.reportTheRest("membership");
        return membership;
    }

    PopoloPost post(PopoloFields fields) {
        PopoloPost post = new PopoloPost(
                fields.text("id"),
                fields.text("label"),
                fields.text("role"),
                reading.organization(fields, "organization_id", "organization"),
                period(fields));
        PopoloReference self = new PopoloReference(post.id(), post.label());
        fields.objects(MEMBERSHIPS)
                .forEach(each -> reading.memberships.add(membership(each).by(self.strict())));
        fields.reportTheRest("post");
        return post;
    }

    private Optional<PopoloReference> embeddedPost(PopoloFields fields) {
        return fields.object("post").map(embedded -> {
            PopoloPost post = post(embedded);
            reading.posts.add(post);
            return new PopoloReference(post.id(), post.label()).strict();
        });
    }

    private static Period period(PopoloFields fields) {
        return fields.period("start_date", "end_date");
    }

    private List<PopoloOrganization.OtherName> otherNames(PopoloFields fields) {
        return fields.objects("other_names").stream()
                .flatMap(other -> {
                    Optional<String> note = other.text("note");
                    Optional<String> name = other.text(NAME);
                    other.reportTheRest("other name");
                    return name.map(text -> new PopoloOrganization.OtherName(text, note)).stream();
                })
                .toList();
    }

    private List<PopoloOrganization.Identifier> identifiers(PopoloFields fields) {
        return fields.objects("identifiers").stream()
                .flatMap(code -> {
                    String scheme = code.text("scheme").orElse("");
                    Optional<String> identifier = code.requiredText("identifier");
                    code.reportTheRest("identifier");
                    return identifier.map(text -> new PopoloOrganization.Identifier(scheme, text)).stream();
                })
                .toList();
    }
}
