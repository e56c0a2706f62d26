package org.openipu.io.text;

import java.util.List;
import java.util.stream.Collectors;
import org.openipu.rules.analysis.power.GroupPower;

/** The power of the groups in rows and sentences, be it in a text or on a page. */
public final class PowerWords {

    private final Words words;
    private final AnalysisWords cells;

    /**
     * Takes the language.
     *
     * @param words the words of the language
     */
    public PowerWords(Words words) {
        this.words = words;
        this.cells = new AnalysisWords(words);
    }

    /**
     * Lays out who has what power: a row for each group, and one for the delegations that stand alone, together.
     *
     * @param power the power of the groups
     * @return rows of the name, the votes, and the shares by Banzhaf, by Banzhaf with abstention and by Shapley and Shubik
     */
    public List<List<String>> rows(GroupPower power) {
        return PowerRow.of(power).stream()
                .map(row -> List.of(
                        row.group()
                                .map(cells::group)
                                .orElseGet(() -> words.text("analysis.on-their-own", words.number(row.players()))),
                        words.number(row.votes()),
                        cells.percent(row.banzhaf()),
                        cells.percent(row.banzhafWithAbstention()),
                        cells.percent(row.shapleyShubik())))
                .toList();
    }

    /** Returns the titles of the columns of {@link #rows}. */
    public List<String> head() {
        return List.of(
                words.text("analysis.group"),
                words.text("analysis.castable"),
                words.text("analysis.banzhaf"),
                words.text("analysis.banzhaf-abstention"),
                words.text("analysis.shapley-shubik"));
    }

    /**
     * Says which votes are needed when each group votes as one.
     *
     * @param power the power of the groups
     * @return a sentence
     */
    public String quota(GroupPower power) {
        return words.text(
                "analysis.quota",
                words.number(power.game().quota()),
                words.number(power.game().total()));
    }

    /**
     * Lists what requests are called.
     *
     * @param requests the requests
     * @return one after the other, long names shortened
     */
    public String requests(List<String> requests) {
        return requests.stream().map(OneLine::shortened).collect(Collectors.joining(", "));
    }
}
