package io.resilience.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/** A name says one thing: no catch-alls, no layers, no two types of one name. */
@AnalyzeClasses(packages = "io.resilience", importOptions = DoNotIncludeTests.class)
class NamesTest {
    @ArchTest
    static final ArchRule noTypeIsACatchAll =
            noClasses().should().haveNameMatching(".*[.$](Abstract\\w*|\\w*(Manager|Helper|Utils?|Impl))");

    @ArchTest
    static final ArchRule packagesAreConcepts =
            noClasses().should().resideInAnyPackage("..impl..", "..internal..", "..util..", "..core..", "..common..");

    @ArchTest
    static void noSimpleNameStandsTwice(JavaClasses published) {
        Map<String, List<String>> bySimpleName = published.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
        bySimpleName.values().removeIf(types -> types.size() == 1);
        assertThat(bySimpleName).as("types that share a simple name").isEmpty();
    }
}
