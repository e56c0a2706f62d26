package org.openipu.io.report;

import java.util.Locale;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

/** The report of the examples with votes on the emergency item that it does not have. The votes are made up. */
final class RecordedVotes {

    static final String TALLIES = "[{\"id\": \"i\", \"yes\": 1000, \"no\": 300, \"abstain\": 77},"
            + " {\"id\": \"ii\", \"yes\": 1106, \"no\": 311, \"abstain\": 248}]";

    /** Egypt is in the African and in the Arab Group, Germany in the Twelve Plus Group, Chile in the GRULAC. */
    static final String ROLL_CALL =
            "[{\"id\": \"i\", \"yes\": 10, \"no\": 3, \"abstain\": 0}, {\"id\": \"ii\", \"rollCall\": ["
                    + "{\"member\": \"EG\", \"yes\": 18, \"no\": 2, \"abstain\": 0},"
                    + "{\"member\": \"DE\", \"yes\": 19, \"no\": 0, \"abstain\": 0},"
                    + "{\"member\": \"CL\", \"yes\": 0, \"no\": 0, \"abstain\": 13},"
                    + "{\"member\": \"FR\", \"yes\": 0, \"no\": 0, \"abstain\": 18},"
                    + "{\"member\": \"LI\", \"yes\": 10, \"no\": 0, \"abstain\": 0}]}]";

    private static final String PLACE = "        \"recommendations\": [";

    private RecordedVotes() {}

    static AnnualReport report(String votes) {
        return Liechtenstein.changed(text -> text.replace(PLACE, json(votes) + PLACE));
    }

    /** The report that has the groups of some delegations, too. */
    static AnnualReport reportWithGroups(String memberships) {
        return Liechtenstein.changed(text -> text.replace(PLACE, json(ROLL_CALL) + PLACE)
                .replace(
                        "    \"meetingDaysBefore\": 2",
                        "    \"meetingDaysBefore\": 2, \"memberships\": " + memberships));
    }

    /** The report with votes and without the results that it prints. */
    static AnnualReport withoutResults(String votes) {
        return Liechtenstein.changed(
                text -> text.replace(PLACE, json(votes) + PLACE).replaceAll("(?s)\"results\": \\[.*?\\],", ""));
    }

    static String page(String votes, String language) {
        return page(report(votes), language);
    }

    static String page(AnnualReport report, String language) {
        return HtmlReport.render(ReportComposition.draft(report, Words.in(Locale.forLanguageTag(language))));
    }

    private static String json(String votes) {
        return "\"votes\": {\"date\": \"2025-10-20\", \"requests\": " + votes + "},";
    }
}
