package org.openipu.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openipu.io.ResultSheets;
import org.openipu.io.json.AnalysisJson;
import org.openipu.io.reference.Certainty;
import org.openipu.io.reference.Parliaments;
import org.openipu.io.reference.RegisteredGroups;
import org.openipu.io.report.HtmlReport;
import org.openipu.io.report.analysis.AnalysisDocument;
import org.openipu.io.text.AnalysisText;
import org.openipu.io.text.DecisionText;
import org.openipu.io.text.MajorityText;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.analysis.flip.FlipCheck;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.analysis.overview.VoteOverview;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.reconciliation.RollCallCheck;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.BaseCheck;
import org.openipu.rules.verdict.MajorityDecision;
import org.openipu.rules.verdict.MajorityOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what would turn a vote, and how the groups voted. */
@Command(
        name = "analyse",
        description =
                "Tells what would turn a vote, and how the groups voted: votes missing or in excess, the fewest votes and delegations, who voted alike, who had power.")
final class AnalyseCommand implements Callable<Integer> {

    /** A form besides those of {@code --format}. */
    enum Form {
        HTML
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(
            paramLabel = "FILE",
            description = "tallies or roll calls (CSV), or requests (JSON); - for standard input")
    private String file;

    @Option(
            names = "--majority",
            paramLabel = "simple|two-thirds|absolute|N/M",
            converter = MajorityCommand.AskedMajority.class,
            description = "what each request needs on its own (default: Assembly Rule 11.2 decides)")
    private @Nullable Majority majority;

    @Option(
            names = "--base",
            paramLabel = "votes-cast|present|entitled",
            converter = MajorityCommand.AskedBase.class,
            description = "of what, with --majority (default: votes-cast)")
    private @Nullable MajorityBase base;

    @Option(
            names = "--to",
            paramLabel = "html",
            description = "a page with pictures instead; --format then concerns findings alone")
    private @Nullable Form to;

    @Override
    public Integer call() {
        if (majority == null) {
            options.requireAssembly("the emergency item");
            if (base != null) {
                throw new ParameterException(command.commandLine(), "--base is of a majority; give --majority too");
            }
        }
        Console console = new Console(command, options);
        return console.answer(console.read(file).then(ResultSheets::read), sheet -> analyse(sheet, console));
    }

    private int analyse(ResultSheet sheet, Console console) {
        RuleBook rules = options.rules(sheet.date());
        MajorityBase asked = base == null ? MajorityBase.VOTES_CAST : base;
        List<Finding> findings = new ArrayList<>(
                RollCallCheck.check(sheet, rules.get(options.votingBody().votesPerDelegate())));
        findings.addAll(BaseCheck.check(sheet, asked));
        findings.addAll(FlipCheck.check(sheet));
        if (!findings.isEmpty()) {
            return console.refuse(findings, ExitCode.REFUSED);
        }
        GroupsOfDay groups = RegisteredGroups.asOf(rules.date(), Certainty.INFERRED);
        return console.print(
                majority == null
                        ? emergencyItem(sheet, groups, rules)
                        : verdicts(
                                sheet, new Majority(majority.fraction(), asked, majority.threshold()), groups, rules));
    }

    private String emergencyItem(ResultSheet sheet, GroupsOfDay groups, RuleBook rules) {
        Words words = options.words();
        Decision<EmergencyItemOutcome> decision = EmergencyItem.decide(sheet.votes(), rules);
        VoteOverview overview = VoteOverview.ofEmergencyItem(sheet.votes(), groups, rules);
        if (to == Form.HTML) {
            return HtmlReport.render(AnalysisDocument.ofEmergencyItem(decision, overview, words));
        }
        return options.isJson()
                ? new AnalysisJson(overview, words).ofEmergencyItem(decision)
                : text(DecisionText.write(decision, words), overview);
    }

    private String verdicts(ResultSheet sheet, Majority asked, GroupsOfDay groups, RuleBook rules) {
        Words words = options.words();
        Decision<MajorityOutcome.Decided> decision =
                MajorityDecision.decide(sheet.votes(), asked, options.votingBody(), rules);
        VoteOverview overview = VoteOverview.ofMajority(sheet.votes(), asked, options.votingBody(), groups, rules);
        if (to == Form.HTML) {
            return HtmlReport.render(AnalysisDocument.ofMajority(decision, asked.base(), overview, words));
        }
        return options.isJson()
                ? new AnalysisJson(overview, words).ofMajority(decision)
                : text(MajorityText.write(decision, asked.base(), words), overview);
    }

    private String text(String decision, VoteOverview overview) {
        Words words = options.words();
        return decision
                + "\n"
                + AnalysisText.write(overview, words)
                + (overview.hasRollCalls()
                        ? "\n" + words.text("analysis.register", words.day(Parliaments.AS_OF)) + "\n"
                        : "");
    }
}
