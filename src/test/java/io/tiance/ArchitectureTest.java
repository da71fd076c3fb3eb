package io.tiance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages stand in a line; each sees only what stands to its right. */
class ArchitectureTest {
    private static final List<List<String>> LINE = List.of(
            List.of("cli", "web"),
            List.of("prospect", "batch"),
            List.of("proof"),
            List.of("report"),
            List.of("assessment"),
            List.of("rulebook"),
            List.of("verdict"),
            List.of("enterprise"));
    private static final String[] CORE = {
        "io.tiance.proof..",
        "io.tiance.report..",
        "io.tiance.assessment..",
        "io.tiance.rulebook..",
        "io.tiance.verdict..",
        "io.tiance.enterprise.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.tiance");

    @Test
    void eachPackageSeesOnlyWhatStandsToItsRight() {
        for (int i = 0; i < LINE.size(); i++) {
            for (String one : LINE.get(i)) {
                String[] hidden = LINE.subList(0, i + 1).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(one))
                        .map(other -> "io.tiance." + other + "..")
                        .toArray(String[]::new);
                if (hidden.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage("io.tiance." + one + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(hidden)
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void nothingKnowsTheMainClass() {
        noClasses()
                .that()
                .resideInAPackage("io.tiance.*..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.tiance.Tiance")
                .check(CLASSES);
    }

    @Test
    void onlyTheRulebookKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.tiance.rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .or()
                .resideInAPackage("io.tiance.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void whatIsKeptKnowsOfSpringOnlyHowToKeepIt() {
        noClasses()
                .that()
                .resideInAPackage("io.tiance.prospect..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.boot..",
                        "org.springframework.security..",
                        "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void theTimeOfDayIsReadFromAClockThatCanBeSet() {
        noClasses()
                .that()
                .resideInAnyPackage("io.tiance.prospect..", "io.tiance.web..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    void theCoreHasNoClockAndNoChance() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.time.Clock.class,
                        java.util.Random.class,
                        java.security.SecureRandom.class,
                        java.util.concurrent.ThreadLocalRandom.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }
}
