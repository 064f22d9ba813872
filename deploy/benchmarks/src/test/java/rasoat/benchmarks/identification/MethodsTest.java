package rasoat.benchmarks.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.DocumentIndex;

class MethodsTest {

  private static final String ALL = "100,bm25,mlt,variants";

  private final Corpus corpus = Corpus.of(5, 60);

  @Test
  void findsACleanPageByEveryMethod(@TempDir Path folder) throws IOException {
    try (DocumentIndex documents = Registries.of(corpus, folder.resolve("registry"))) {
      List<Method> methods = Methods.of(ALL, corpus, folder, documents);
      assertThat(methods)
          .hasSize(9)
          .allSatisfy(
              method ->
                  assertThat(method.find(corpus.document(7).text()).documents())
                      .as(method.name())
                      .contains(7));
      for (Method method : methods) {
        method.close();
      }
    }
  }

  @Test
  void buildsItsIndexesOnce(@TempDir Path folder) throws IOException {
    PlainText.of(corpus, folder).close();
    Path segments = folder.resolve("words-60").resolve("segments_1");
    var built = Files.getLastModifiedTime(segments);
    PlainText.of(corpus, folder).close();
    assertThat(Files.getLastModifiedTime(segments)).isEqualTo(built);
  }

  @Test
  void buildsAnewWhatWasCutOff(@TempDir Path folder) throws IOException {
    Path half = folder.resolve("words-60");
    PlainText.of(Corpus.of(5, 30), folder).close();
    Files.move(folder.resolve("words-30"), half);
    try (var reader = PlainText.of(corpus, folder)) {
      assertThat(reader.numDocs()).isEqualTo(60);
    }
  }
}
