package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.time.Period;

/**
 * Parliaments and their chambers as organizations, and their time in the Union as memberships: a Member is a {@code member}, a
 * suspended one a {@code suspended member}, and the label says by which decision.
 */
public final class PopoloParliaments {

    /** The Union, of which parliaments are members. */
    public static final PopoloOrganization UNION =
            PopoloOrganization.of("inter-parliamentary-union", "Inter-Parliamentary Union", "organization");

    static final String PARLIAMENT = "parliament";

    private PopoloParliaments() {}

    /**
     * Makes a document of parliaments.
     *
     * @param parliaments the parliaments
     * @return the Union where a parliament has been in it, an organization for each parliament and chamber, and the memberships
     */
    public static PopoloDocument document(List<Parliament> parliaments) {
        List<PopoloOrganization> organizations = new ArrayList<>();
        List<PopoloMembership> memberships = new ArrayList<>();
        for (Parliament parliament : parliaments) {
            organizations.add(organization(parliament));
            for (int i = 0; i < parliament.chambers().size(); i++) {
                organizations.add(chamber(parliament, i));
            }
            parliament.memberships().forEach(period -> memberships.add(membership(parliament, period)));
        }
        if (!memberships.isEmpty()) {
            organizations.add(0, UNION);
        }
        return new PopoloDocument(organizations, List.of(), memberships, List.of(), List.of(), List.of());
    }

    /**
     * Returns what Popolo has no place for.
     *
     * @param parliaments the parliaments
     * @return a warning for each parliament of which something is left out: populations, grounds of suspensions, a structure that
     *     its chambers do not show, the country's name in other languages than English
     */
    public static List<Finding> leftOut(List<Parliament> parliaments) {
        List<Finding> findings = new ArrayList<>();
        for (Parliament parliament : parliaments) {
            List<String> fields = leftOut(parliament);
            if (!fields.isEmpty()) {
                findings.add(Finding.warning(
                        "interchange.left-out",
                        "",
                        Argument.of("record", parliament.country().alpha2()),
                        Argument.of("fields", String.join(", ", fields)),
                        Argument.of("form", "Popolo")));
            }
        }
        return findings;
    }

    static Optional<ParliamentStructure> structure(List<Chamber> chambers) {
        Set<ChamberKind> kinds = chambers.stream().map(Chamber::kind).collect(Collectors.toSet());
        if (kinds.equals(Set.of(ChamberKind.SINGLE))) {
            return Optional.of(ParliamentStructure.UNICAMERAL);
        }
        return kinds.equals(Set.of(ChamberKind.LOWER, ChamberKind.UPPER))
                ? Optional.of(ParliamentStructure.BICAMERAL)
                : Optional.empty();
    }

    static String classification(ChamberKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + " chamber";
    }

    private static List<String> leftOut(Parliament parliament) {
        List<String> fields = new ArrayList<>();
        if (!parliament.countryName().versions().keySet().equals(Set.of("en"))) {
            fields.add("countryName");
        }
        if (parliament.structure().isPresent() && !parliament.structure().equals(structure(parliament.chambers()))) {
            fields.add("structure");
        }
        if (!parliament.populations().isEmpty()) {
            fields.add("populations");
        }
        if (parliament.memberships().stream().anyMatch(period -> period.ground().isPresent())) {
            fields.add("memberships.ground");
        }
        return fields;
    }

    private static PopoloOrganization organization(Parliament parliament) {
        String country = parliament.country().alpha2();
        return new PopoloOrganization(
                        Optional.of(id(parliament)),
                        parliament.name().map(PopoloNames::first),
                        parliament.name().map(PopoloNames::others).orElse(List.of()),
                        List.of(),
                        Optional.of(PARLIAMENT),
                        Optional.empty(),
                        Optional.of(
                                PopoloReference.to("country/" + country, PopoloNames.first(parliament.countryName()))),
                        OptionalInt.empty(),
                        Period.UNKNOWN)
                .withCountry(country);
    }

    private static PopoloOrganization chamber(Parliament parliament, int index) {
        Chamber chamber = parliament.chambers().get(index);
        return new PopoloOrganization(
                Optional.of(id(parliament) + "/chamber/" + (index + 1)),
                chamber.name().map(PopoloNames::first),
                chamber.name().map(PopoloNames::others).orElse(List.of()),
                List.of(),
                Optional.of(classification(chamber.kind())),
                Optional.of(PopoloReference.to(id(parliament))),
                Optional.empty(),
                chamber.seats(),
                chamber.period());
    }

    private static PopoloMembership membership(Parliament parliament, MembershipPeriod period) {
        return new PopoloMembership(
                Optional.empty(),
                Optional.of(period.standing().name().toLowerCase(Locale.ROOT)),
                Optional.of(period.standing().isMember() ? "member" : "suspended member"),
                Optional.empty(),
                Optional.of(PopoloReference.to(id(parliament))),
                UNION.id().map(PopoloReference::to),
                Optional.empty(),
                period.period());
    }

    private static String id(Parliament parliament) {
        return PARLIAMENT + "/" + parliament.country().alpha2();
    }
}
