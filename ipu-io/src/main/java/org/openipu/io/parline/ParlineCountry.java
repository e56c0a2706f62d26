package org.openipu.io.parline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.reference.Parliaments;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.text.MultilingualText;

/** What a file tells of one country's parliament. */
final class ParlineCountry {

    private static final String UPPER = "upper_chamber";
    private static final String LOWER = "lower_chamber";

    private final CountryCode code;
    private final List<Finding> findings;
    private final List<ParlineResource> chambers = new ArrayList<>();
    private Optional<MultilingualText> countryName = Optional.empty();
    private Optional<MultilingualText> name = Optional.empty();
    private Optional<ParliamentStructure> structure = Optional.empty();

    ParlineCountry(CountryCode code, List<Finding> findings) {
        this.code = code;
        this.findings = findings;
    }

    void add(ParlineType type, ParlineResource resource) {
        switch (type) {
            case COUNTRY ->
                countryName = resource.latest(ParlineType.Attribute.COUNTRY_NAME_CURRENT)
                        .or(() -> resource.latest(ParlineType.Attribute.COUNTRY_NAME))
                        .flatMap(resource::name)
                        .or(() -> countryName);
            case PARLIAMENT -> {
                name = resource.latest(ParlineType.Attribute.PARLIAMENT_NAME)
                        .flatMap(resource::name)
                        .or(() -> name);
                structure = resource.latest(ParlineType.Attribute.STRUCTURE)
                        .flatMap(value -> structure(resource, value))
                        .or(() -> structure);
            }
            case CHAMBER -> chambers.add(resource);
        }
    }

    Parliament parliament() {
        List<Chamber> all = new ArrayList<>();
        for (ParlineResource chamber : chambers) {
            kind(chamber).ifPresent(kind -> all.addAll(new ParlineChambers(chamber, kind).chambers()));
        }
        return new Parliament(
                code, countryName.orElseGet(this::nameInTheReferenceData), name, structure, all, List.of(), List.of());
    }

    /** A file of parliaments or chambers alone has the codes of countries and not their names. */
    private MultilingualText nameInTheReferenceData() {
        return Parliaments.find(code)
                .map(entry -> entry.countryName().value())
                .orElseGet(() -> MultilingualText.of("en", code.alpha2()));
    }

    private static Optional<ParliamentStructure> structure(ParlineResource resource, ParlineValue value) {
        return resource.term(value).flatMap(term -> switch (term) {
            case "unicameral" -> Optional.of(ParliamentStructure.UNICAMERAL);
            case "bicameral" -> Optional.of(ParliamentStructure.BICAMERAL);
            default -> resource.invalid(value);
        });
    }

    private Optional<ChamberKind> kind(ParlineResource chamber) {
        Optional<ParlineValue> status = chamber.latest(ParlineType.Attribute.CHAMBER_STATUS);
        if (status.isEmpty()) {
            findings.add(Finding.error("parline.chamber-unknown", chamber.path(), Argument.of("record", chamber.id())));
            return Optional.empty();
        }
        return chamber.term(status.get()).flatMap(term -> switch (term) {
            case UPPER -> Optional.of(ChamberKind.UPPER);
            case LOWER -> Optional.of(lower(chamber));
            default -> chamber.invalid(status.get());
        });
    }

    /** A parliament's only chamber is called a lower one too: its structure tells which is meant. */
    private ChamberKind lower(ParlineResource chamber) {
        if (structure.equals(Optional.of(ParliamentStructure.UNICAMERAL))) {
            return ChamberKind.SINGLE;
        }
        if (structure.isEmpty() && chambers.size() == 1) {
            findings.add(
                    Finding.warning("parline.structure-unknown", chamber.path(), Argument.of("record", chamber.id())));
        }
        return ChamberKind.LOWER;
    }
}
