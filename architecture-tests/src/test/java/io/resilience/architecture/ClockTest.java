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
            "java.lang.Thread.sleep");

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

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ClockTest::outermost).orElse(type);
    }
}
