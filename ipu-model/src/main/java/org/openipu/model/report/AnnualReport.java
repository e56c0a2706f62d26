package org.openipu.model.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.group.Group;
import org.openipu.model.organ.Union;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.text.MultilingualText;

/**
 * A delegation's report on its year. Its eight {@linkplain ReportPart parts} are made from what it holds.
 *
 * @param year the year reported on
 * @param language the language in which the delegation reports, as a BCP 47 tag
 * @param legalBasis the provision under which it reports; empty when none is named
 * @param delegation the delegation
 * @param parliament the parliament's place in the Union; empty when nothing is told of it
 * @param union the Union as the report presents it; empty when it does not
 * @param group the delegation's geopolitical group; empty when it belongs to none
 * @param assemblies the Assemblies of the year, attended or not, in the order of time
 * @param costs the costs of the year
 * @param outlook what lies ahead
 * @param references where readers find more
 * @param motion what is asked of the parliament; empty when nothing is
 * @param signature who signs; empty while it is unsigned
 */
public record AnnualReport(
        int year,
        @NotBlank String language,
        Optional<@Valid LegalBasis> legalBasis,
        @Valid Delegation delegation,
        Optional<@Valid Parliament> parliament,
        Optional<@Valid Union> union,
        Optional<@Valid Group> group,
        List<@Valid AssemblyReport> assemblies,
        @Valid CostStatement costs,
        @Valid Outlook outlook,
        List<@Valid Reference> references,
        Optional<@Valid Motion> motion,
        Optional<@Valid Signature> signature) {

    /**
     * Copies the lists; refuses a language that is no tag.
     *
     * @throws IllegalArgumentException if the language is not a BCP 47 tag
     */
    public AnnualReport {
        if (!MultilingualText.isLanguageTag(language)) {
            throw new IllegalArgumentException("not a language tag: \"" + language + "\"");
        }
        assemblies = List.copyOf(assemblies);
        references = List.copyOf(references);
    }
}
