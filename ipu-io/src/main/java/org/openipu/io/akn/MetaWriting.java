package org.openipu.io.akn;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said about a text: its names, how it was adopted, the vote, and what is referred to. */
final class MetaWriting {

    private static final Pattern ID = Pattern.compile("[^\\s]+");

    private final AknDocument document;
    private final Proceedings proceedings;
    private final Map<String, Tag> references = new LinkedHashMap<>();

    MetaWriting(AknDocument document, Proceedings proceedings) {
        this.document = document;
        this.proceedings = proceedings;
    }

    /**
     * Returns the metadata.
     *
     * @param own what stands beside the text in our own namespace
     */
    Tag write(Tag own) {
        AknIdentification identification = document.identification();
        Tag meta = Tag.of("meta")
                .add(new IdentificationWriting(identification, proceedings.day(), proceedings.dayName()).write());
        String source = "#" + IdentificationWriting.authorId(identification);
        proceedings
                .step()
                .ifPresent(outcome -> meta.add(Tag.of("workflow")
                        .with("source", source)
                        .add(Tag.of("step")
                                .with(
                                        "date",
                                        proceedings
                                                .day()
                                                .map(LocalDate::toString)
                                                .orElse("0001-01-01"))
                                .with("by", source)
                                .with("outcome", outcome))));
        if (proceedings.voting().isPresent() || document.vote().isPresent()) {
            meta.add(Tag.of("analysis")
                    .with("source", source)
                    .add(Tag.of("parliamentary").add(VoteWriting.voting(proceedings.voting(), document.vote()))));
        }
        Tag proprietary = Tag.of("proprietary").with("source", source).add(own);
        document.vote().flatMap(AknVote::rollCall).ifPresent(names -> proprietary.add(VoteWriting.rollCall(names)));
        return meta.add(references(source)).add(proprietary);
    }

    private Tag references(String source) {
        reference(
                "TLCOrganization",
                source.substring(1),
                "organization",
                proceedings.body().orElse(source.substring(1)));
        reference("TLCRole", "author", "role", "Author");
        reference("TLCRole", "issuer", "role", "Issuer");
        reference("TLCRole", "editor", "role", "Editor");
        reference("TLCRole", "issuingBody", "role", "Issuing body");
        reference("TLCEvent", "adoption", "event", "Adoption");
        reference("TLCConcept", "adoptionDate", "concept", "Date of adoption");
        reference("TLCConcept", "symbol", "concept", "Symbol");
        reference("TLCTerm", "resolutionTitle", "term", "Title");
        proceedings.place().ifPresent(place -> reference("TLCLocation", "place", "location", place));
        document.vote().ifPresent(vote -> vote.counts().forEach(this::choice));
        Tag tag = Tag.of("references").with("source", source);
        references.values().forEach(tag::add);
        return tag;
    }

    private void choice(AknCount count) {
        if (ID.matcher(count.choice()).matches()) {
            reference("TLCTerm", count.choice(), "concept", count.choice());
        }
    }

    private void reference(String element, String id, String kind, String words) {
        references.putIfAbsent(
                id,
                Tag.of(element)
                        .with("eId", id)
                        .with("href", "/akn/ontology/" + kind + "/ipu/" + id.replaceAll("[^A-Za-z0-9._-]+", "-"))
                        .with("showAs", words));
    }
}
