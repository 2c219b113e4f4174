package io.resilience.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;

/** Arrows point one way: annotations, then the runtime, then what brings guards to classes, each alone. */
@AnalyzeClasses(packages = "io.resilience", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    private static final String[] ANNOTATIONS = {"io.resilience.annotation..", "io.resilience.exception.."};
    private static final String TESTKIT = "io.resilience.testkit..";
    private static final String[] WEAVER = {"io.resilience.weaver..", "io.resilience.check.."};
    private static final String GUICE = "io.resilience.guice..";
    private static final String JDBC = "io.resilience.jdbc..";
    private static final String CONSOLE = "io.resilience.console..";
    private static final String MICROMETER = "io.resilience.micrometer..";
    private static final String SENTRY = "io.resilience.sentry..";
    private static final String OPENTELEMETRY = "io.resilience.opentelemetry..";
    /** All that knows the runtime, each for itself. */
    private static final String[] USERS = {
        TESTKIT, WEAVER[0], WEAVER[1], GUICE, JDBC, CONSOLE, MICROMETER, SENTRY, OPENTELEMETRY
    };

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("io.resilience..");
    private static final DescribedPredicate<JavaClass> IN_ANNOTATIONS = resideInAnyPackage(ANNOTATIONS);
    private static final DescribedPredicate<JavaClass> OUTER = resideInAnyPackage(USERS);

    @ArchTest
    static final ArchRule annotationsKnowOnlyTheJdk = classes()
            .that(IN_ANNOTATIONS)
            .should()
            .onlyDependOnClassesThat(IN_ANNOTATIONS.or(resideInAnyPackage("java..", "org.jspecify.annotations")));

    @ArchTest
    static final ArchRule theRuntimeKnowsNoneOfItsUsers = noClasses()
            .that(OURS.and(not(OUTER)))
            .should()
            .dependOnClassesThat(OUTER)
            .because("the runtime serves woven, injected and tested classes alike");

    @ArchTest
    static final ArchRule theTestkitStandsAlone = standsAlone(TESTKIT);

    @ArchTest
    static final ArchRule theWeaverStandsAlone = standsAlone(WEAVER[0], WEAVER[1]);

    @ArchTest
    static final ArchRule theChecksStandAlone = standsAlone(WEAVER[1], WEAVER[0]);

    @ArchTest
    static final ArchRule guiceStandsAlone = standsAlone(GUICE);

    @ArchTest
    static final ArchRule jdbcStandsAlone = standsAlone(JDBC);

    @ArchTest
    static final ArchRule theConsoleStandsAlone = standsAlone(CONSOLE);

    @ArchTest
    static final ArchRule micrometerStandsAlone = standsAlone(MICROMETER);

    @ArchTest
    static final ArchRule sentryStandsAlone = standsAlone(SENTRY);

    @ArchTest
    static final ArchRule openTelemetryStandsAlone = standsAlone(OPENTELEMETRY);

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.resilience.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** {@code known} are those that a module may know all the same. */
    private static ArchRule standsAlone(String module, String... known) {
        String[] others = Arrays.stream(USERS)
                .filter(user -> !user.equals(module) && !List.of(known).contains(user))
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage(module).should().dependOnClassesThat(resideInAnyPackage(others));
    }
}
