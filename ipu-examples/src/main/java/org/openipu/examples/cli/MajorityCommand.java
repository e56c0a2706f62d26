package org.openipu.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openipu.io.ResultSheets;
import org.openipu.io.certificate.CertifiedMajority;
import org.openipu.io.json.MajorityJson;
import org.openipu.io.text.MajorityText;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.reconciliation.RollCallCheck;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.rules.verdict.BaseCheck;
import org.openipu.rules.verdict.MajorityDecision;
import org.openipu.rules.verdict.MajorityOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Tells whether votes have a majority. */
@Command(
        name = "majority",
        description = "Tells whether votes have the majority that you ask for; one verdict a request.")
final class MajorityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private CertificateOption certificate;

    @Parameters(
            paramLabel = "FILE",
            description = "tallies or roll calls (CSV), or requests (JSON); - for standard input")
    private String file;

    @Option(
            names = "--majority",
            required = true,
            paramLabel = "simple|two-thirds|absolute|N/M",
            converter = AskedMajority.class,
            description = "simple and absolute: more than half; two-thirds and N/M: at least that share")
    private Majority majority;

    @Option(
            names = "--base",
            paramLabel = "votes-cast|present|entitled",
            converter = AskedBase.class,
            description = "of what (default: votes-cast); present and entitled need a roll call with entitlements")
    private MajorityBase base = MajorityBase.VOTES_CAST;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        return console.answer(console.read(file).then(ResultSheets::read), sheet -> decide(sheet, console));
    }

    private int decide(ResultSheet sheet, Console console) {
        RuleBook rules = options.rules(sheet.date());
        VotingBody body = options.votingBody();
        List<Finding> findings = new ArrayList<>(RollCallCheck.check(sheet, rules.get(body.votesPerDelegate())));
        findings.addAll(BaseCheck.check(sheet, base));
        if (!findings.isEmpty()) {
            return console.refuse(findings, ExitCode.REFUSED);
        }
        Majority asked = new Majority(majority.fraction(), base, majority.threshold());
        Decision<MajorityOutcome.Decided> decision = MajorityDecision.decide(sheet.votes(), asked, body, rules);
        Words words = options.words();
        return certificate.answer(
                new CertifiedMajority(sheet, new CertifiedMajority.OfCaller(asked), body, decision, rules),
                file,
                options.isJson() ? MajorityJson.write(decision, words) : MajorityText.write(decision, base, words),
                console);
    }

    /** A majority of whatever base. */
    static final class AskedMajority implements ITypeConverter<Majority> {

        private static final Pattern SHARE = Pattern.compile("([0-9]{1,7})/([0-9]{1,7})");

        @Override
        public Majority convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "simple" -> Majority.SIMPLE;
                case "absolute" -> Majority.ABSOLUTE;
                case "two-thirds" -> Majority.TWO_THIRDS;
                default -> share(value);
            };
        }

        private static Majority share(String value) {
            Matcher share = SHARE.matcher(value);
            if (!share.matches()) {
                throw new TypeConversionException(
                        "'" + value + "' is not simple, two-thirds, absolute or a share such as 3/5");
            }
            try {
                Fraction fraction = new Fraction(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2)));
                return new Majority(fraction, MajorityBase.VOTES_CAST, Threshold.REACHED);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is no share above 0 and at most 1, with at most "
                        + Fraction.MAX_DENOMINATOR + " parts");
            }
        }
    }

    /** A base that the votes of a file can tell. */
    static final class AskedBase implements ITypeConverter<MajorityBase> {
        @Override
        public MajorityBase convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "votes-cast" -> MajorityBase.VOTES_CAST;
                case "present" -> MajorityBase.PRESENT;
                case "entitled" -> MajorityBase.ENTITLED;
                default ->
                    throw new TypeConversionException("'" + value + "' is not one of votes-cast, present, entitled");
            };
        }
    }
}
