package org.openipu.rules.validation;

import static org.openipu.rules.validation.Reports.amount;
import static org.openipu.rules.validation.Reports.date;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.citation.Source;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupFee;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.MembershipCount;
import org.openipu.model.organ.Seat;
import org.openipu.model.organ.Union;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.place.Place;
import org.openipu.model.time.Period;

/** What the valid report says of the parliament, the Union and the group. */
final class UnionReports {

    private UnionReports() {}

    static Parliament parliament() {
        return new Parliament(
                Reports.OWN,
                text("Antarctica"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(MembershipPeriod.of(MembershipStanding.AFFILIATED, Period.since(date("1991")))),
                List.of(new PopulationFigure(1_000, day("2020-01-01"), new Source("Counted", ""))));
    }

    static Union union() {
        return new Union(
                date("1889"),
                new Seat(Place.of(text("Geneva"), CountryCode.of("CH")), date("1921")),
                new MembershipCount(183, 15, date("2025-10")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Group group() {
        return new Group(
                GeopoliticalGroup.TWELVE_PLUS,
                text("Twelve Plus"),
                OptionalInt.of(47),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(new GroupFee(2025, amount("EUR 536"))),
                OptionalInt.of(1),
                List.of(member(Reports.OWN, Period.since(date("1991"))), member(Reports.OTHER, Period.UNKNOWN)));
    }

    static GroupMembership member(CountryCode country, Period period) {
        return GroupMembership.of(GeopoliticalGroup.TWELVE_PLUS, country, period);
    }
}
