package rasoat.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls of the house: who may know whom. */
class WallsTest {

  private static JavaClasses program;

  @BeforeAll
  static void readTheProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("rasoat");
  }

  @ParameterizedTest
  @CsvSource({
    "model,    java.. org.jspecify.. rasoat.model..",
    "database, java.. javax.sql.. org.jspecify.. org.slf4j.. org.sqlite.. org.postgresql.."
        + " com.zaxxer.. org.flywaydb.. rasoat.database..",
  })
  void knowsOnly(String module, String allowed) {
    classes()
        .that()
        .resideInAPackage("rasoat." + module + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.split(" "))
        .check(program);
  }

  @ParameterizedTest
  @CsvSource({
    "index,    database",
    "detector, database",
    "index,    crawler",
    "index,    detector",
    "index,    console",
    "index,    deploy",
    "crawler,  detector",
    "crawler,  console",
    "crawler,  index",
    "crawler,  deploy",
    "detector, crawler",
    "detector, console",
    "detector, deploy",
    "console,  crawler",
    "console,  detector",
    "console,  deploy",
  })
  void neverKnows(String module, String other) {
    noClasses()
        .that()
        .resideInAPackage("rasoat." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("rasoat." + other + "..")
        .check(program);
  }

  @ParameterizedTest
  @CsvSource({
    "com.ibm.icu..,          rasoat.detector.impersonation..",
    "org.apache.lucene..,    rasoat.index..",
    "org.apache.pdfbox..,    rasoat.index.. rasoat.console.print..",
    "org.apache.fontbox..,   rasoat.index.. rasoat.console.print..",
    "org.apache.poi..,       rasoat.index..",
    "org.bouncycastle..,     rasoat.index.sealed.. rasoat.crawler.custody.."
        + " rasoat.deploy.envelope..",
    "org.apache.kafka..,     rasoat.crawler.kafka..",
    "org.quartz..,           rasoat.crawler.schedule..",
    "org.netpreserve..,      rasoat.crawler.imported..",
    "crawlercommons..,       rasoat.crawler.fetch.. rasoat.crawler.source.web..",
    "java.net.http..,        rasoat.crawler.fetch..",
    "org.sqlite..,           rasoat.database..",
    "org.postgresql..,       rasoat.database..",
    "org.flywaydb..,         rasoat.database..",
    "com.zaxxer..,           rasoat.database..",
    "org.opencv..,           rasoat.detector.page.. rasoat.detector.digit..",
    "net.sourceforge..,      rasoat.detector.ocr..",
    "org.bytedeco..,         rasoat.detector..",
    "org.springframework..,  rasoat.console..",
    "io.swagger..,           rasoat.console.api..",
    "org.springdoc..,        rasoat.console.api..",
    "io.micrometer..,        rasoat.deploy.watch..",
    "jakarta.mail..,         rasoat.deploy.watch..",
    "picocli..,              rasoat.deploy..",
  })
  void staysWhereItIsUsed(String library, String homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes.split(" "))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(program);
  }

  @Test
  void writesToTheStandardStreamsInTheCommandLineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("rasoat.deploy..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(program);
  }

  @Test
  void readsSystemPropertiesInTheCommandLineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("rasoat.deploy..")
        .should()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(program);
  }
}
