package org.openipu.io.akn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.model.document.AdoptionMode;

/** Whether and how a text was adopted, by whom and where, as far as the file says. */
final class AdoptionReading {

    private static final Pattern COUNTS = Pattern.compile("\\b[0-9]+-[0-9]+-[0-9]+\\b");
    private static final Pattern GAPS = Pattern.compile("[\\s-]+(?=[a-z])");
    private static final String ADOPTED = "adopted";
    private static final List<String> REFUSED = List.of("notadopted", "veto", "rejected", "defeated");

    private final XmlElement statement;
    private final Reading reading;

    AdoptionReading(XmlElement statement, Reading reading) {
        this.statement = statement;
        this.reading = reading;
    }

    /** Finds the body: who issued the text, or else the last authority that the cover page names. */
    Optional<String> findBody() {
        List<XmlElement> authorities = statement.find("coverPage").stream()
                .flatMap(cover -> cover.below("docAuthority"))
                .toList();
        return Stream.concat(
                        authorities.stream().filter(each -> each.has("refersTo", "#issuingBody")),
                        authorities.stream().skip(Math.max(0, authorities.size() - 1)))
                .map(authority -> Words.plain(authority, reading))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    Optional<String> findPlace() {
        return statement.find("conclusions").stream()
                .flatMap(conclusions -> conclusions.below("location"))
                .filter(location -> location.has("refersTo", "#place"))
                .map(location -> Words.plain(location, reading))
                .filter(place -> reading.isOwn() || !place.isBlank())
                .findFirst();
    }

    /** Tells whether a step or the vote says that the text was not adopted. */
    boolean isRefused() {
        return outcomes().anyMatch(outcome -> REFUSED.contains(outcome.toLowerCase(Locale.ROOT)));
    }

    /** Tells whether a step or the vote says that the text was adopted or endorsed. */
    boolean isAdopted() {
        return outcomes().anyMatch(outcome -> outcome.startsWith(ADOPTED) || outcome.startsWith("endorsed"));
    }

    /** Finds what the file says of a text that was not adopted. */
    Optional<String> findRemark() {
        return steps().filter(step -> REFUSED.contains(outcome(step).toLowerCase(Locale.ROOT)))
                .flatMap(step -> step.attribute("by").stream())
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** Finds the mode: as the vote states it, or else in the words of the step, or else by votes that were counted. */
    Optional<AdoptionMode> findMode(Optional<AknVote> vote) {
        Optional<AdoptionMode> stated =
                votings().flatMap(voting -> mode(outcome(voting)).stream()).findFirst();
        return stated.isPresent() || reading.isOwn() ? stated : findModeElsewhere(vote);
    }

    private Optional<AdoptionMode> findModeElsewhere(Optional<AknVote> vote) {
        return steps().filter(step -> outcome(step).startsWith(ADOPTED))
                .flatMap(step -> Stream.of("outcome", "as", "by").flatMap(name -> step.attribute(name).stream()))
                .flatMap(words -> mode(words).stream())
                .findFirst()
                .or(() -> vote.filter(recorded -> !recorded.counts().isEmpty()).map(recorded -> AdoptionMode.VOTE));
    }

    private static Optional<AdoptionMode> mode(String words) {
        String letters = GAPS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        if (letters.contains("unanim")) {
            return Optional.of(AdoptionMode.UNANIMOUS);
        }
        if (letters.contains("consensus") || letters.contains("withoutvote") || letters.contains("withoutavote")) {
            return Optional.of(AdoptionMode.CONSENSUS);
        }
        if (letters.contains("endorsed")) {
            return Optional.of(AdoptionMode.ENDORSED);
        }
        return letters.contains("vote") || COUNTS.matcher(words).find()
                ? Optional.of(AdoptionMode.VOTE)
                : Optional.empty();
    }

    private Stream<String> outcomes() {
        return Stream.concat(steps(), votings()).map(AdoptionReading::outcome);
    }

    private Stream<XmlElement> steps() {
        return statement.find("meta").stream()
                .flatMap(meta -> meta.elements("workflow").stream())
                .flatMap(workflow -> workflow.elements("step").stream());
    }

    private Stream<XmlElement> votings() {
        return statement.find("meta").stream()
                .flatMap(meta -> meta.elements("analysis").stream())
                .flatMap(analysis -> analysis.elements("parliamentary").stream())
                .flatMap(parliamentary -> parliamentary.elements("voting").stream());
    }

    private static String outcome(XmlElement element) {
        String outcome = element.attribute("outcome").orElse("");
        return outcome.startsWith("#") ? outcome.substring(1) : outcome;
    }
}
