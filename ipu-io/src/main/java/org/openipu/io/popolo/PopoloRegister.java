package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.text.MultilingualText;

/** Parliaments of a document that was read. */
public final class PopoloRegister {

    private PopoloRegister() {}

    /**
     * Takes the parliaments of a document: organizations that are called {@code parliament} and have the code of a country, their
     * chambers, which have them as parent, and their memberships of the Union.
     *
     * @param document the document
     * @return the parliaments, in the order of the document; what they have no place for, and other organizations, are not among
     *     them
     */
    public static List<Parliament> parliaments(PopoloDocument document) {
        List<Parliament> parliaments = new ArrayList<>();
        for (PopoloOrganization organization : document.organizations()) {
            if (organization.classification().equals(Optional.of(PopoloParliaments.PARLIAMENT))) {
                organization
                        .country()
                        .flatMap(CountryCode::find)
                        .ifPresent(country -> parliaments.add(parliament(document, organization, country)));
            }
        }
        return List.copyOf(parliaments);
    }

    private static Parliament parliament(
            PopoloDocument document, PopoloOrganization organization, CountryCode country) {
        List<Chamber> chambers = document.organizations().stream()
                .filter(part -> part.parent().flatMap(PopoloReference::id).equals(organization.id()))
                .flatMap(part -> chamber(part).stream())
                .toList();
        String countryName = organization.area().flatMap(PopoloReference::name).orElse(country.alpha2());
        return new Parliament(
                country,
                MultilingualText.of("en", countryName),
                PopoloNames.of(organization),
                PopoloParliaments.structure(chambers),
                chambers,
                document.memberships().stream()
                        .filter(each -> isInUnion(each, organization))
                        .flatMap(each -> standing(each).stream()
                                .map(standing -> new MembershipPeriod(standing, each.period(), Optional.empty())))
                        .toList(),
                List.of());
    }

    private static Optional<Chamber> chamber(PopoloOrganization part) {
        return Arrays.stream(ChamberKind.values())
                .filter(kind -> part.classification().equals(Optional.of(PopoloParliaments.classification(kind))))
                .findFirst()
                .map(kind -> new Chamber(kind, PopoloNames.of(part), part.seats(), part.period()));
    }

    private static boolean isInUnion(PopoloMembership membership, PopoloOrganization organization) {
        return membership.organization().flatMap(PopoloReference::id).equals(PopoloParliaments.UNION.id())
                && organization.id().isPresent()
                && membership
                        .organizationAsMember()
                        .flatMap(PopoloReference::id)
                        .equals(organization.id());
    }

    private static Optional<MembershipStanding> standing(PopoloMembership membership) {
        return Arrays.stream(MembershipStanding.values())
                .filter(standing ->
                        membership.label().equals(Optional.of(standing.name().toLowerCase(Locale.ROOT))))
                .findFirst();
    }
}
