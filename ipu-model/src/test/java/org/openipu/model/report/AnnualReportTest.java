package org.openipu.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Mandate;
import org.openipu.model.delegation.Participation;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.Period;

class AnnualReportTest {

    private static final AssemblyReport ASSEMBLY = new AssemblyReport(
            Assembly.planned(
                    151,
                    DateRange.of(LocalDate.of(2025, 10, 19), LocalDate.of(2025, 10, 23)),
                    Place.of(CountryCode.of("CH"))),
            Optional.empty(),
            Participation.absent(MultilingualText.of("de", "Terminkollision")),
            Optional.empty(),
            List.of());
    private static final GroupMembership MEMBERSHIP =
            GroupMembership.of(GeopoliticalGroup.TWELVE_PLUS, CountryCode.of("LI"), Period.UNKNOWN);
    private static final Reference REFERENCE =
            new Reference(MultilingualText.of("de", "Die Union"), "https://www.ipu.org");

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<GroupMembership> memberships = new ArrayList<>(List.of(MEMBERSHIP));
        List<AssemblyReport> assemblies = new ArrayList<>(List.of(ASSEMBLY));
        List<Reference> references = new ArrayList<>(List.of(REFERENCE));
        AnnualReport report = report(memberships, assemblies, references);

        memberships.clear();
        assemblies.clear();
        references.clear();

        assertThat(report).isEqualTo(report(List.of(MEMBERSHIP), List.of(ASSEMBLY), List.of(REFERENCE)));
        assertThat(report.groupMemberships()).isUnmodifiable();
        assertThat(report.assemblies()).isUnmodifiable();
        assertThat(report.references()).isUnmodifiable();
    }

    private static AnnualReport report(
            List<GroupMembership> memberships, List<AssemblyReport> assemblies, List<Reference> references) {
        return new AnnualReport(
                2025,
                Locale.forLanguageTag("de-LI"),
                Optional.empty(),
                delegation(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                memberships,
                assemblies,
                CostStatement.ofYear(2025, List.of()),
                new Outlook(List.of(), OptionalInt.empty()),
                references,
                Optional.empty(),
                Optional.empty());
    }

    private static Delegation delegation() {
        return new Delegation(
                CountryCode.of("LI"),
                MultilingualText.of("de", "Landtag"),
                new Mandate(Optional.empty(), Optional.empty(), Period.UNKNOWN),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
