package org.openipu.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.openipu.io.certificate.CertifiedElection;
import org.openipu.io.csv.BallotCsv;
import org.openipu.io.json.ElectionJson;
import org.openipu.io.text.ElectionText;
import org.openipu.io.text.Words;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.election.Election;
import org.openipu.rules.election.ElectionOutcome;
import org.openipu.rules.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Decides a ballot of the Governing Council. */
@Command(
        name = "election",
        description = "Decides a ballot for the President or the Secretary General by absolute majority of the valid"
                + " ballots, and says why.")
final class ElectionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private CertificateOption certificate;

    @Option(
            names = "--office",
            paramLabel = "president|secretary-general",
            converter = ElectedOffice.class,
            description = "office that is filled (default: president)")
    private Office office = Office.PRESIDENT;

    @Parameters(
            paramLabel = "FILE",
            description = "votes for candidates (CSV), with rows blank and void if wanted; - for standard input")
    private String file;

    @Override
    public Integer call() {
        options.refuseCommittee("this election");
        Console console = new Console(command, options);
        return console.answer(console.read(file).then(BallotCsv::read), ballot -> decide(ballot, console));
    }

    private int decide(Ballot ballot, Console console) {
        RuleBook rules = options.rules(Optional.empty());
        Decision<ElectionOutcome> decision = Election.decide(ballot, office, rules);
        Words words = options.words();
        return certificate.answer(
                new CertifiedElection(office, decision, rules),
                file,
                options.isJson() ? ElectionJson.write(decision, words) : ElectionText.write(decision, words),
                console);
    }

    /** An office that is filled by ballots with an absolute majority. */
    static final class ElectedOffice implements ITypeConverter<Office> {
        @Override
        public Office convert(String value) {
            return switch (value) {
                case "president" -> Office.PRESIDENT;
                case "secretary-general" -> Office.SECRETARY_GENERAL;
                default -> throw new TypeConversionException("'" + value + "' is not president or secretary-general");
            };
        }
    }
}
