package org.openipu.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openipu.io.certificate.CertifiedApportionment;
import org.openipu.io.csv.GroupVotesCsv;
import org.openipu.io.json.ApportionmentJson;
import org.openipu.io.text.ApportionmentText;
import org.openipu.io.text.Words;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.GroupVotes;
import org.openipu.rules.apportionment.SainteLague;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Shares seats among groups. The command is the request for the Sainte-Laguë method, whatever held on the day. */
@Command(
        name = "apportion",
        modelTransformer = HiddenOptions.OfBody.class,
        description =
                "Shares seats in proportion to votes by the Sainte-Laguë method (Statutes 25.4), with all quotients.")
final class ApportionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private CertificateOption certificate;

    @Option(
            names = "--seats",
            paramLabel = "N",
            required = true,
            converter = Seats.class,
            description = "seats to share, from 0 to " + SainteLague.MOST_SEATS)
    private int seats;

    @Parameters(paramLabel = "FILE", description = "groups and their votes (CSV); - for standard input")
    private String file;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        return console.answer(console.read(file).then(GroupVotesCsv::read), votes -> apportion(votes, console));
    }

    private int apportion(List<GroupVotes> votes, Console console) {
        RuleBook rules = options.rules(Optional.empty());
        Decision<Apportionment> decision = SainteLague.apportion(votes, seats, rules);
        Words words = options.words();
        return certificate.answer(
                new CertifiedApportionment(decision, rules),
                file,
                options.isJson() ? ApportionmentJson.write(decision, words) : ApportionmentText.write(decision, words),
                console);
    }

    /** A number of seats that can be shared. */
    static final class Seats implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) > SainteLague.MOST_SEATS) {
                throw new TypeConversionException(
                        "'" + value + "' is not a whole number from 0 to " + SainteLague.MOST_SEATS);
            }
            return Integer.valueOf(value);
        }
    }
}
