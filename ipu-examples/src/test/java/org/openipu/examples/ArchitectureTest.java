package org.openipu.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions between the modules, and what a rule may not know. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importPaths(Stream.of("ipu-model", "ipu-testkit", "ipu-rules", "ipu-io", "ipu-examples")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .toList());

    private static final DescribedPredicate<JavaClass> FLOATING_POINT = describe(
            "a floating-point number",
            type -> Set.of("float", "double", "java.lang.Float", "java.lang.Double")
                    .contains(type.getName()));

    /** Whose interfaces, those of JSR 354, give and take such numbers; it turns them into decimal ones at once. */
    private static final String MONEY = "org.openipu.model.money";

    private static final DescribedPredicate<JavaMethodCall> CLOCK_OR_DEFAULT =
            describe("the clock, chance or a default of the machine", call -> isClockOrDefault(call.getTarget()));

    @Test
    void everyModuleIsLookedAt() {
        assertThat(List.of("model", "testkit", "rules", "io", "examples"))
                .allSatisfy(module -> assertThat(LIBRARY.stream())
                        .anyMatch(type -> type.getPackageName().startsWith("org.openipu." + module)));
    }

    @ParameterizedTest
    @CsvSource({
        "model, testkit rules io examples",
        "testkit, rules io examples",
        "rules, testkit io examples",
        "io, testkit examples",
        "examples, testkit"
    })
    void nothingPointsBack(String module, String others) {
        String[] forbidden =
                Stream.of(others.split(" ")).map(ArchitectureTest::module).toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(module(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "io"})
    void packagesCalledInternalAreUsedInTheirModuleAlone(String module) {
        classes()
                .that()
                .resideInAPackage("org.openipu." + module + ".internal..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage(module(module))
                .check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "rules", "io", "examples"})
    void noPackagesDependOnEachOtherInACircle(String module) {
        slices().matching("org.openipu." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }

    @Test
    void whatDecidesAVoteKnowsNoValidator() {
        noClasses()
                .that()
                .resideInAPackage(module("rules"))
                .and()
                .resideOutsideOfPackages("org.openipu.rules.validation..", "org.openipu.rules.internal.constraint..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.validation..", "org.hibernate..", "org.openipu.rules.validation..")
                .check(LIBRARY);
    }

    @Test
    void whatVerifiesKnowsNothingOfWhatDecidesOrWrites() {
        noClasses()
                .that()
                .resideInAPackage("org.openipu.io.verification..")
                .should()
                .dependOnClassesThat(
                        describe(
                                "other than findings, JSON trees, the canonical form and the JDK",
                                type -> !type.getPackageName()
                                        .matches(
                                                "java\\..*|tools\\.jackson\\..*|org\\.erdtman\\.jcs|org\\.jspecify\\..*"
                                                        + "|org\\.openipu\\.model\\.finding|org\\.openipu\\.io\\.verification(\\..*)?")))
                .check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "rules"})
    void nounsAndRulesKnowNoFileNoNetworkAndNoLog(String module) {
        noClasses()
                .that()
                .resideInAPackage(module(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..", "java.nio..", "java.net..", "java.util.logging..", "java.sql..", "org.slf4j..")
                .check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "rules"})
    void nounsAndRulesAskNoClockNoChanceAndNoDefault(String module) {
        noClasses()
                .that()
                .resideInAPackage(module(module))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.Clock|java\\.util\\.(Random|concurrent\\.ThreadLocalRandom|UUID|SplittableRandom)")
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage(module(module))
                .should()
                .callMethodWhere(CLOCK_OR_DEFAULT)
                .check(LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "rules"})
    void nounsAndRulesCountExactly(String module) {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(module(module))
                .should()
                .notHaveRawType(FLOATING_POINT)
                .check(LIBRARY);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(module(module))
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(MONEY)
                .should()
                .notHaveRawReturnType(FLOATING_POINT)
                .check(LIBRARY);
        noClasses()
                .that()
                .resideInAPackage(module(module))
                .and()
                .resideOutsideOfPackage(MONEY)
                .should()
                .callMethodWhere(describe(
                        "a floating-point number in or out",
                        call -> Stream.concat(
                                        Stream.of(call.getTarget().getRawReturnType()),
                                        call.getTarget().getRawParameterTypes().stream())
                                .anyMatch(FLOATING_POINT)))
                .check(LIBRARY);
    }

    @Test
    @DisplayName("rates come from the caller: the providers of JSR 354, which may ask a network, are never looked up")
    void nothingLooksUpAProviderOfRates() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.money\\.convert\\.(MonetaryConversions|ExchangeRateProvider)")
                .check(LIBRARY);
    }

    private static boolean isClockOrDefault(MethodCallTarget target) {
        String name = target.getOwner().getSimpleName() + "." + target.getName();
        return target.getName().equals("now")
                || Set.of(
                                "System.currentTimeMillis",
                                "System.nanoTime",
                                "System.getProperty",
                                "System.getenv",
                                "Locale.getDefault",
                                "TimeZone.getDefault",
                                "ZoneId.systemDefault",
                                "Math.random")
                        .contains(name);
    }

    private static String module(String name) {
        return "org.openipu." + name + "..";
    }
}
