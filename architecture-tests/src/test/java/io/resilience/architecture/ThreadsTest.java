package io.resilience.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.resilience.time.OwnThread;
import java.util.concurrent.Executors;

/** Threads of the library inherit nothing from whoever caused them, so {@code OwnThread} alone makes them. */
@AnalyzeClasses(packages = "io.resilience", importOptions = DoNotIncludeTests.class)
class ThreadsTest {
    @ArchTest
    static final ArchRule ownThreadAloneMakesThreads = noClasses()
            .that()
            .doNotBelongToAnyOf(OwnThread.class)
            .and()
            .resideOutsideOfPackages(
                    "io.resilience.testkit..", "io.resilience.agent..") // the agent's runs when the JVM ends
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(
                    HasOwner.Predicates.With.owner(HasName.Predicates.name("java.lang.Thread"))));

    @ArchTest
    static final ArchRule poolsSayWhoMakesTheirThreads = noClasses()
            .should()
            .callMethod(Executors.class, "newCachedThreadPool")
            .orShould()
            .callMethod(Executors.class, "newSingleThreadExecutor")
            .orShould()
            .callMethod(Executors.class, "newSingleThreadScheduledExecutor")
            .orShould()
            .callMethod(Executors.class, "newFixedThreadPool", int.class)
            .orShould()
            .callMethod(Executors.class, "newScheduledThreadPool", int.class);
}
