package org.openipu.io.json;

import static org.openipu.io.json.TextArbitraries.countries;
import static org.openipu.io.json.TextArbitraries.counts;
import static org.openipu.io.json.TextArbitraries.days;
import static org.openipu.io.json.TextArbitraries.multilingual;
import static org.openipu.io.json.TextArbitraries.positives;
import static org.openipu.io.json.TextArbitraries.texts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.FollowUp;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.Outline;
import org.openipu.model.document.PledgeSection;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;
import org.openipu.model.document.SubItemCount;

/** Resolutions and declarations, as full texts and as a report lists them. */
final class DocumentArbitraries {

    private static final int DEEPEST_SUB_ITEM = 3;

    private DocumentArbitraries() {}

    static Arbitrary<AdoptedText> adoptedTexts() {
        return Arbitraries.oneOf(
                resolutions().map(AdoptedText.class::cast), declarations().map(AdoptedText.class::cast));
    }

    static Arbitrary<Resolution> resolutions() {
        Arbitrary<PreambularParagraph> preambular = Combinators.combine(
                        Arbitraries.oneOf(texts(), Arbitraries.just("")), texts())
                .as(PreambularParagraph::new);
        Arbitrary<OperativeParagraph> operative = Combinators.combine(
                        positives(), someTexts(), texts(), subItems(DEEPEST_SUB_ITEM))
                .as(OperativeParagraph::new);
        return Combinators.combine(
                        texts(),
                        adoptions(),
                        preambular.list().ofMaxSize(2),
                        operative.list().ofMaxSize(3),
                        footnotes(),
                        reservations())
                .as(Resolution::new);
    }

    static Arbitrary<Declaration> declarations() {
        Arbitrary<PledgeSection> sections =
                Combinators.combine(texts(), someTexts()).as(PledgeSection::new);
        return Combinators.combine(
                        texts(),
                        adoptions(),
                        someTexts(),
                        sections.list().ofMaxSize(2),
                        someTexts(),
                        footnotes(),
                        reservations())
                .as(Declaration::new);
    }

    static Arbitrary<AdoptedDocument> documents() {
        Arbitrary<FollowUp> followUps = Combinators.combine(
                        multilingual(), days().optional(), multilingual().optional())
                .as(FollowUp::new);
        return Combinators.combine(
                        Arbitraries.of(DocumentKind.class),
                        multilingual(),
                        adoptions(),
                        outlines().optional(),
                        adoptedTexts().optional(),
                        reservations(),
                        followUps.list().ofMaxSize(2))
                .as(AdoptedDocument::new);
    }

    private static Arbitrary<List<SubItem>> subItems(int depth) {
        Arbitrary<List<SubItem>> inner =
                depth == 0 ? Arbitraries.just(List.of()) : Arbitraries.lazy(() -> subItems(depth - 1));
        return Combinators.combine(texts(), texts(), inner)
                .as(SubItem::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Adoption> adoptions() {
        return Combinators.combine(Arbitraries.of(AdoptionMode.class), texts(), texts().optional(), days())
                .as(Adoption::new);
    }

    private static Arbitrary<Outline> outlines() {
        Arbitrary<SubItemCount> items =
                Combinators.combine(positives(), positives()).as(SubItemCount::new);
        return Combinators.combine(
                        counts(),
                        counts(),
                        counts(),
                        items.list().ofMaxSize(2),
                        counts(),
                        counts().list().ofMaxSize(3),
                        counts())
                .as(Outline::new);
    }

    private static Arbitrary<List<Footnote>> footnotes() {
        return Combinators.combine(texts(), texts()).as(Footnote::new).list().ofMaxSize(2);
    }

    private static Arbitrary<List<Reservation>> reservations() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ReservationKind.class),
                        Arbitraries.oneOf(texts(), Arbitraries.just(Reservation.ENTIRE_TEXT)),
                        countries().optional())
                .as(Reservation::new)
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<String>> someTexts() {
        return texts().list().ofMaxSize(2);
    }
}
