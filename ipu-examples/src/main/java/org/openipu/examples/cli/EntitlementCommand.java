package org.openipu.examples.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openipu.io.certificate.CertifiedEntitlement;
import org.openipu.io.json.EntitlementJson;
import org.openipu.io.text.EntitlementText;
import org.openipu.io.text.Words;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.AssemblyVotes;
import org.openipu.rules.entitlement.CommitteeVotes;
import org.openipu.rules.entitlement.CouncilVotes;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Says how many votes a delegation has. */
@Command(
        name = "entitlement",
        description = "Says how many votes a delegation has and can cast (Statutes 15), and why.")
final class EntitlementCommand implements Callable<Integer> {

    /** The command reads none, so that a certificate replaces no input. */
    private static final String NO_FILE = "-";

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private CertificateOption certificate;

    @Option(
            names = "--population",
            paramLabel = "N",
            converter = Count.class,
            description = "inhabitants of the country; needed for the Assembly, of no weight elsewhere")
    private @Nullable Long population;

    @Option(
            names = "--delegates",
            paramLabel = "N",
            converter = SmallCount.class,
            description = "delegates present in person (default: not counted)")
    private @Nullable Integer delegates;

    @Option(
            names = "--one-sex-sessions",
            paramLabel = "N",
            converter = SmallCount.class,
            description = "sessions in a row with a delegation of one sex, this one included (default: 0, both sexes)")
    private int oneSexSessions;

    @Override
    public Integer call() {
        RuleBook rules = options.rules();
        OptionalInt present = delegates == null ? OptionalInt.empty() : OptionalInt.of(delegates);
        DelegationInRoom delegation =
                new DelegationInRoom(MemberStatus.IN_GOOD_STANDING, OneSexRun.of(oneSexSessions), present);
        Decision<VotingRights> decision = decide(delegation, rules);
        Words words = options.words();
        return certificate.answer(
                new CertifiedEntitlement(population == null ? 0 : population, delegation, decision, rules),
                NO_FILE,
                options.isJson() ? EntitlementJson.write(decision, words) : EntitlementText.write(decision, words),
                new Console(command, options));
    }

    private Decision<VotingRights> decide(DelegationInRoom delegation, RuleBook rules) {
        return switch (options.body()) {
            case ASSEMBLY -> AssemblyVotes.of(requiredPopulation(), delegation, rules);
            case COUNCIL -> CouncilVotes.of(delegation, rules);
            case COMMITTEE -> CommitteeVotes.of(delegation, rules);
        };
    }

    private long requiredPopulation() {
        if (population == null) {
            throw new ParameterException(command.commandLine(), "the votes in the Assembly need --population N");
        }
        return population;
    }

    /** A whole number of 0 or more, which every reader of JSON reads exactly. */
    static final class Count implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            if (!value.matches("[0-9]{1,15}")) {
                throw new TypeConversionException("'" + value + "' is not a whole number of 0 or more");
            }
            return Long.valueOf(value);
        }
    }

    /** A whole number of 0 or more, such as people in a room. */
    static final class SmallCount implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,9}")) {
                throw new TypeConversionException("'" + value + "' is not a whole number of 0 or more");
            }
            return Integer.valueOf(value);
        }
    }
}
