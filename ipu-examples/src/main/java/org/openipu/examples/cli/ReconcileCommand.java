package org.openipu.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openipu.io.ResultSheets;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.RecordedVotes;
import org.openipu.io.json.ReconciliationJson;
import org.openipu.io.text.ReconciliationText;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.reconciliation.PrintedTotals;
import org.openipu.rules.reconciliation.Reconciliation;
import org.openipu.rules.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds roll calls against entitlements and printed totals. */
@Command(
        name = "reconcile",
        description = "Holds the names of roll calls against their entitlements and against printed totals.")
final class ReconcileCommand implements Callable<Integer> {

    private static final String PRINTED = "printed";
    private static final String REQUESTS = "requests";

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "FILE", description = "roll calls (CSV), or requests (JSON); - for standard input")
    private String file;

    @Option(names = "--printed", paramLabel = "FILE", description = "tallies (CSV), or requests (JSON), as printed")
    private @Nullable String printed;

    @Override
    public Integer call() {
        if (file.equals("-") && file.equals(printed)) {
            throw new ParameterException(command.commandLine(), "FILE and --printed cannot both be standard input");
        }
        Console console = new Console(command, options);
        ReadResult<RecordedVotes> votes = read(file, console);
        List<ReadResult<RecordedVotes>> inputs = new ArrayList<>(List.of(votes));
        Optional.ofNullable(printed).map(name -> read(name, console)).ifPresent(inputs::add);
        List<Finding> findings =
                inputs.stream().flatMap(input -> input.findings().stream()).toList();
        if (inputs.stream().anyMatch(ReconcileCommand::isUnreadable)) {
            return console.refuse(findings, ExitCode.UNREADABLE);
        }
        Optional<RecordedVotes> totals =
                inputs.get(inputs.size() - 1).findValue().filter(read -> inputs.size() > 1);
        Reconciliation reconciliation = votes.findValue()
                .map(record -> reconciled(record, totals))
                .orElseGet(() -> new Reconciliation(List.of()))
                .precededBy(findings);
        console.report(reconciliation.findings());
        console.print(
                options.isJson()
                        ? ReconciliationJson.write(reconciliation, options.words())
                        : ReconciliationText.write(reconciliation, options.words()));
        return reconciliation.isConsistent() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Reconciliation reconciled(RecordedVotes record, Optional<RecordedVotes> totals) {
        RuleBook rules = options.rules(record.sheet().date());
        List<Finding> findings = new ArrayList<>(record.findings());
        Reconciliation.ofNames(record.sheet(), rules.get(options.votingBody().votesPerDelegate()))
                .findings()
                .forEach(finding -> findings.add(record.places().apply(finding)));
        totals.ifPresent(print -> findings.addAll(againstPrint(record, print)));
        if (printed == null && !hasRoll(record.sheet())) {
            findings.add(Finding.warning("reconciliation.nothing-compared", ""));
        }
        return new Reconciliation(findings);
    }

    private static boolean hasRoll(ResultSheet sheet) {
        return sheet.votes().stream()
                .map(RequestVote::votes)
                .filter(RollCall.class::isInstance)
                .flatMap(votes -> ((RollCall) votes).votes().stream())
                .anyMatch(vote -> vote.right().isPresent());
    }

    private static List<Finding> againstPrint(RecordedVotes record, RecordedVotes print) {
        List<Finding> findings = new ArrayList<>(print.findings());
        record.totals()
                .ifPresent(counted -> print.totals()
                        .ifPresent(totals -> Reconciliation.ofTotals(
                                        counted,
                                        totals.entrySet().stream()
                                                .map(request -> PrintedTotals.of(request.getKey(), request.getValue()))
                                                .toList())
                                .findings()
                                .forEach(finding -> findings.add(located(finding, print)))));
        return findings;
    }

    /** What is printed first is the first request of the printed file. */
    private static Finding located(Finding finding, RecordedVotes print) {
        return print.places()
                .apply(finding.withPath(finding.path().replaceFirst(PRINTED, REQUESTS)))
                .withPath(finding.path());
    }

    private static ReadResult<RecordedVotes> read(String file, Console console) {
        return console.read(file).then(ResultSheets::readRecorded);
    }

    private static boolean isUnreadable(ReadResult<RecordedVotes> input) {
        return input.<Boolean>fold(read -> false, refused -> false, unreadable -> true);
    }
}
