package org.openipu.examples.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.io.text.IsoDay;
import org.openipu.io.text.Words;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has. */
@Command(mixinStandardHelpOptions = true, versionProvider = Ipu.Version.class)
final class CommonOptions {

    enum Format {
        TEXT,
        JSON
    }

    enum Body {
        ASSEMBLY(VotingBody.ASSEMBLY),
        COUNCIL(VotingBody.GOVERNING_COUNCIL),
        COMMITTEE(VotingBody.STANDING_COMMITTEE);

        private final VotingBody votingBody;

        Body(VotingBody votingBody) {
            this.votingBody = votingBody;
        }
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--format", paramLabel = "text|json", description = "form of the result (default: text)")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "en|fr|de|es",
            converter = Language.class,
            description = "language of the words (default: en; of a report: the delegation's own)")
    private @Nullable Locale language;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = RuleDay.class,
            description = "day of the rule book (default: the day in the input, else today)")
    private @Nullable LocalDate date;

    @Option(
            names = "--body",
            paramLabel = "assembly|council|committee",
            description = "body that votes (default: assembly)")
    private Body body = Body.ASSEMBLY;

    boolean isJson() {
        return format == Format.JSON;
    }

    Words words() {
        return Words.in(language == null ? Locale.ENGLISH : language);
    }

    /** Returns the words of a report, whose own language an option can replace. */
    Words reportWords(Locale own) {
        return Words.in(language == null ? own : language);
    }

    Body body() {
        return body;
    }

    /** Returns the rule book for a command that reads nothing. */
    RuleBook rules() {
        return rules(Optional.empty());
    }

    RuleBook rules(Optional<LocalDate> dateOfInput) {
        return RuleBook.at(date == null ? dateOfInput.orElseGet(LocalDate::now) : date);
    }

    /** Returns the body that votes, as the rule book has it. */
    VotingBody votingBody() {
        return body.votingBody;
    }

    /** Refuses a body other than the Assembly, for rules that are the Assembly's alone. */
    void requireAssembly(String rule) {
        if (body != Body.ASSEMBLY) {
            throw new ParameterException(
                    command.commandLine(), rule + " is the Assembly's; --body assembly is the only body for it");
        }
    }

    /** Refuses a Standing Committee, for rules that it has no part in. */
    void refuseCommittee(String rule) {
        if (body == Body.COMMITTEE) {
            throw new ParameterException(command.commandLine(), rule + " is none of a Standing Committee's");
        }
    }

    /** A language that has words. */
    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            if (!Words.LANGUAGES.contains(value)) {
                throw new TypeConversionException("'" + value + "' is not one of " + Words.LANGUAGES);
            }
            return Locale.forLanguageTag(value);
        }
    }

    /** A day that has a rule book. */
    static final class RuleDay implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            LocalDate day = IsoDay.find(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a day as YYYY-MM-DD"));
            if (day.isBefore(RuleBook.FIRST_DAY)) {
                throw new TypeConversionException("'" + value + "' is before the Union's first rules");
            }
            return day;
        }
    }
}
