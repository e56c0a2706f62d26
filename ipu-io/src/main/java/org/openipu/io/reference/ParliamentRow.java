package org.openipu.io.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

/**
 * A row of {@code parliaments.csv}.
 *
 * @param row its cells
 */
record ParliamentRow(BundledRow row) {

    private static final String FIRST_CHAMBER_SEATS = "seats_lower_or_single";

    static ParliamentEntry read(BundledRow row) {
        return new ParliamentRow(row).entry();
    }

    private ParliamentEntry entry() {
        Optional<ParliamentStructure> structure = row.findConstant("structure", ParliamentStructure.class);
        return new ParliamentEntry(
                row.country("country"),
                row.fact("names", countryName()),
                row.fact("membership", Affiliation.MEMBER),
                row.fact("parliament", row.findEnglish("parliament")),
                row.fact("structure", structure),
                structure.map(this::chambers).orElse(List.of()),
                row.fact("since", row.findDate("since")),
                row.fact("since", row.findConstant("admission", MembershipStanding.class)),
                List.of(population("population_un", "un"), population("population_world_bank", "world-bank")),
                groups());
    }

    private MultilingualText countryName() {
        return new MultilingualText(
                Map.of("en", row.text("name_en"), "fr", row.text("name_fr"), "de", row.text("name_de")));
    }

    private List<Fact<Chamber>> chambers(ParliamentStructure structure) {
        Stream<Optional<Chamber>> all = switch (structure) {
            case UNICAMERAL -> Stream.of(chamber(ChamberKind.SINGLE, Optional.empty(), FIRST_CHAMBER_SEATS));
            case BICAMERAL ->
                Stream.of(
                        chamber(ChamberKind.LOWER, row.findEnglish("lower"), FIRST_CHAMBER_SEATS),
                        chamber(ChamberKind.UPPER, row.findEnglish("upper"), "seats_upper"));
        };
        return all.flatMap(Optional::stream)
                .map(chamber -> row.fact("chambers", chamber))
                .toList();
    }

    private Optional<Chamber> chamber(ChamberKind kind, Optional<MultilingualText> name, String seatsColumn) {
        Optional<Integer> seats = row.findNumber(seatsColumn);
        if (name.isEmpty() && seats.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = seats.map(OptionalInt::of).orElse(OptionalInt.empty());
        return Optional.of(new Chamber(kind, name, number, Period.UNKNOWN));
    }

    private PopulationFigure population(String column, String sourceId) {
        BundledSource source = BundledSource.get(sourceId);
        return new PopulationFigure(Long.parseLong(row.text(column)), source.asOf(), source.source());
    }

    private List<Fact<GeopoliticalGroup>> groups() {
        return row.constants("groups", GeopoliticalGroup.class).stream()
                .map(group -> row.fact(group.name(), group))
                .toList();
    }
}
