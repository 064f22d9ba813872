package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of the developer's guide show the house as it is: no arrow less, none more. */
class ArchitecturePicturesTest {

  private static final Pattern ARROW = Pattern.compile("(?m)^ *(\\w+) --> (\\w+)$");
  private static final Pattern CLASS = Pattern.compile("\\[(\\w+)]\\(([^)]+\\.java)\\)");

  private static JavaClasses program;
  private static String guide;

  @BeforeAll
  static void read() throws IOException {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("rasoat");
    guide = Files.readString(Path.of("guides/developing.md"));
  }

  @Test
  void drawModules() {
    assertThat(drawn("modules"))
        .isEqualTo(arrows(type -> Optional.of(type.getPackageName().split("\\.")[1])));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "crawler", "detector"})
  void drawPackagesOf(String module) {
    assertThat(drawn("packages of " + module)).isEqualTo(arrows(type -> packageIn(module, type)));
  }

  @Test
  void nameClassesThatAreThere() {
    SortedSet<String> missing = new TreeSet<>();
    Matcher named = CLASS.matcher(guide);
    while (named.find()) {
      Path file = Path.of("guides").resolve(named.group(2));
      if (!Files.exists(file) || !file.endsWith(named.group(1) + ".java")) {
        missing.add(named.group());
      }
    }

    assertThat(missing).isEmpty();
  }

  /** As the pictures call it: {@code look} of rasoat.crawler.look, the module for its own. */
  private static Optional<String> packageIn(String module, JavaClass type) {
    String root = "rasoat." + module;
    String name = type.getPackageName();
    if (name.equals(root)) {
      return Optional.of(module);
    }
    return name.startsWith(root + ".")
        ? Optional.of(name.substring(root.length() + 1).replace('.', '_'))
        : Optional.empty();
  }

  private static SortedSet<String> arrows(Function<JavaClass, Optional<String>> part) {
    SortedSet<String> arrows = new TreeSet<>();
    for (JavaClass from : program) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        if (to.getPackageName().startsWith("rasoat.")) {
          part.apply(from)
              .ifPresent(
                  start ->
                      part.apply(to)
                          .filter(end -> !end.equals(start))
                          .ifPresent(end -> arrows.add(start + " --> " + end)));
        }
      }
    }
    return arrows;
  }

  private static SortedSet<String> drawn(String picture) {
    String start = "```mermaid\n%% " + picture + "\n";
    assertThat(guide).contains(start);
    String rest = guide.substring(guide.indexOf(start) + start.length());
    Matcher arrow = ARROW.matcher(rest.substring(0, rest.indexOf("```")));
    SortedSet<String> arrows = new TreeSet<>();
    while (arrow.find()) {
      arrows.add(arrow.group(1) + " --> " + arrow.group(2));
    }
    return arrows;
  }
}
