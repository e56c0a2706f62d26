package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;

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
                row.fact("admission", row.findConstant("admission", MembershipStanding.class)),
                List.of(population("population_un"), population("population_world_bank")),
                groups());
    }

    private MultilingualText countryName() {
        return new MultilingualText(
                Map.of("en", row.text("name_en"), "fr", row.text("name_fr"), "de", row.text("name_de")));
    }

    private List<ChamberEntry> chambers(ParliamentStructure structure) {
        Stream<ChamberEntry> all = switch (structure) {
            case UNICAMERAL -> Stream.of(chamber(ChamberKind.SINGLE, Optional.empty(), FIRST_CHAMBER_SEATS));
            case BICAMERAL ->
                Stream.of(
                        chamber(ChamberKind.LOWER, name("lower"), FIRST_CHAMBER_SEATS),
                        chamber(ChamberKind.UPPER, name("upper"), "seats_upper"));
        };
        return all.filter(
                        chamber -> chamber.name().isPresent() || chamber.seats().isPresent())
                .toList();
    }

    private ChamberEntry chamber(ChamberKind kind, Optional<Fact<MultilingualText>> name, String seats) {
        return new ChamberEntry(row.fact("structure", kind), name, row.fact(seats, row.findNumber(seats)));
    }

    private Optional<Fact<MultilingualText>> name(String column) {
        return row.fact(column, row.findEnglish(column));
    }

    private Fact<PopulationFigure> population(String column) {
        BundledSource source = row.source(column);
        LocalDate day = source.asOf().map(PartialDate::latest).orElseThrow();
        return row.fact(column, new PopulationFigure(Long.parseLong(row.text(column)), day, source.source()));
    }

    private List<Fact<GeopoliticalGroup>> groups() {
        return row.constants("groups", GeopoliticalGroup.class).stream()
                .map(group -> row.fact(group.name(), group))
                .toList();
    }
}
