package io.resilience.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Time comes from outside, so that tests own it: only {@code io.resilience.time.System*} may touch the clock. */
@AnalyzeClasses(packages = "io.resilience", importOptions = DoNotIncludeTests.class)
class ClockTest {
    private static final Set<String> CLOCK = Set.of(
            "java.lang.System.nanoTime",
            "java.lang.System.currentTimeMillis",
            "java.time.Instant.now",
            "java.time.InstantSource.system",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.util.Date.<init>",
            "java.lang.Thread.sleep");

    /**
     * Where time has its default: what a program builds first (a runtime, a store, the command line, a program to look at). Deadlines ask
     * only whether theirs is the machine's.
     */
    private static final Set<String> DEFAULTS = Set.of(
            "io.resilience.ResilienceBuilder",
            "io.resilience.jdbc.JdbcStore",
            "io.resilience.cli.CliOffice",
            "io.resilience.samples.grocery.GroceryRun",
            "io.resilience.deadline.Deadlines");

    private static final DescribedPredicate<JavaClass> SYSTEM_TIME = describe(
            "io.resilience.time.System*",
            type -> type.getPackageName().equals("io.resilience.time")
                    && outermost(type).getSimpleName().startsWith("System"));

    /** Calls and method references alike. */
    private static final DescribedPredicate<JavaAccess<?>> TOUCHES_THE_CLOCK = describe(
            "the clock", access -> CLOCK.contains(access.getTargetOwner().getFullName() + "." + access.getName()));

    @ArchTest
    static final ArchRule onlySystemTimeTouchesTheClock =
            noClasses().that(not(SYSTEM_TIME)).should().accessTargetWhere(TOUCHES_THE_CLOCK);

    /** A static clock of its own is how a class comes past what was injected. */
    @ArchTest
    static final ArchRule nobodyElseTakesTheMachinesTime = noClasses()
            .that(describe(
                    "anything but the defaults",
                    type -> !DEFAULTS.contains(outermost(type).getFullName())
                            && !type.getPackageName().equals("io.resilience.time")))
            .should()
            .accessTargetWhere(describe(
                    "the machine's time",
                    access -> access.getTargetOwner().getFullName().equals("io.resilience.time.Clockwork")
                                    && access.getName().equals("system")
                            || SYSTEM_TIME.test(access.getTargetOwner())));

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ClockTest::outermost).orElse(type);
    }
}
