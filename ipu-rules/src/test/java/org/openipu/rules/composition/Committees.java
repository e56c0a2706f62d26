package org.openipu.rules.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** Committees of people who do not exist. */
final class Committees {

    private static final List<String> COUNTRIES = List.of(
            "AR", "BE", "CA", "DE", "EG", "FR", "GH", "HU", "IN", "JP", "KE", "LI", "MX", "NZ", "OM", "PT", "QA", "RW");
    private static final List<GeopoliticalGroup> GROUPS = List.of(GeopoliticalGroup.values());

    private Committees() {}

    /** Returns an Executive Committee of today: 15 elected, of whom so many are women, and three ex officio. */
    static List<ExecutiveMember> today(int women) {
        List<ExecutiveMember> members = elected(15, women);
        members.add(exOfficio("Pat", "SE", Sex.FEMALE, Capacity.PRESIDENT));
        members.add(exOfficio("Wen", "TR", Sex.FEMALE, Capacity.WOMEN_PRESIDENT));
        members.add(exOfficio("Yan", "UY", Sex.FEMALE, Capacity.YOUNG_PRESIDENT));
        return members;
    }

    static List<ExecutiveMember> elected(int number, int women) {
        List<ExecutiveMember> members = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            members.add(elected(
                    "Elected " + i,
                    COUNTRIES.get(i),
                    i < women ? Sex.FEMALE : Sex.MALE,
                    Optional.of(GROUPS.get(i % 6))));
        }
        return members;
    }

    static ExecutiveMember elected(String name, String country, Sex sex, Optional<GeopoliticalGroup> group) {
        return new ExecutiveMember(name, CountryCode.of(country), sex, Capacity.ELECTED, true, group, Period.UNKNOWN);
    }

    static ExecutiveMember until(int year, int number) {
        return new ExecutiveMember(
                "Elected " + number,
                CountryCode.of(COUNTRIES.get(number)),
                Sex.MALE,
                Capacity.ELECTED,
                true,
                Optional.empty(),
                Period.between(PartialDate.of(year - 4), PartialDate.of(year)));
    }

    static ExecutiveMember exOfficio(String name, String country, Sex sex, Capacity capacity) {
        return new ExecutiveMember(
                name, CountryCode.of(country), sex, capacity, false, Optional.empty(), Period.UNKNOWN);
    }

    /** Returns a bureau or board in which each group has so many women and men. */
    static List<BoardMember> board(int women, int men) {
        List<BoardMember> members = new ArrayList<>();
        for (GeopoliticalGroup group : GROUPS) {
            for (int i = 0; i < women; i++) {
                members.add(new BoardMember("Woman " + i, Sex.FEMALE, Optional.of(group)));
            }
            for (int i = 0; i < men; i++) {
                members.add(new BoardMember("Man " + i, Sex.MALE, Optional.of(group)));
            }
        }
        return members;
    }
}
