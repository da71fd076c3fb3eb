package io.tiance.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The job stands to the left of the batch, and executors have no Spring. */
class SparkArchitectureTest {
    @Test
    void theJobSeesTheBatchAndWhatStandsToItsRight() {
        noClasses()
                .that()
                .resideInAPackage("io.tiance.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.tiance.cli..", "io.tiance.web..", "io.tiance.prospect..", "org.springframework..")
                .check(new ClassFileImporter().importPackages("io.tiance.spark"));
    }

    @Test
    void nothingElseSeesTheJob() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.tiance.spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.tiance.spark..", "org.apache.spark..")
                .check(new ClassFileImporter().importPackages("io.tiance"));
    }
}
