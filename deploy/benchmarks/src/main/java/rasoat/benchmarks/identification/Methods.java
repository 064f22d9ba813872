package rasoat.benchmarks.identification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.DocumentIndex;
import rasoat.index.shingle.PublicText;

/**
 * What a campaign compares, by name: a number is the registry's closer look, told so many percent
 * of the public pool; {@code bm25} and {@code mlt} are Lucene's own; {@code variants} are other
 * cuts. The registry's look-up is always asked.
 */
final class Methods {

  private static final int LUCENES_LEAST = 5;

  private Methods() {}

  /**
   * Opens them, building their indexes first where there are none.
   *
   * @param names parted by commas
   */
  static List<Method> of(String names, Corpus corpus, Path folder, DocumentIndex documents)
      throws IOException {
    List<Method> methods = new ArrayList<>();
    methods.add(new RegistryMethod(documents));
    for (String name : names.split(",")) {
      methods.addAll(named(name, corpus, folder, documents));
    }
    return methods;
  }

  private static List<Method> named(
      String name, Corpus corpus, Path folder, DocumentIndex documents) throws IOException {
    Analyzer analyzer = PlainText.analyzer();
    return switch (name) {
      case "bm25" -> List.of(new Bm25Method(PlainText.of(corpus, folder), analyzer));
      case "mlt" ->
          List.of(
              new MoreLikeThisMethod(PlainText.of(corpus, folder), analyzer, 1),
              new MoreLikeThisMethod(PlainText.of(corpus, folder), analyzer, LUCENES_LEAST));
      case "variants" -> Variants.of(corpus, folder);
      default -> List.of(closer(Integer.parseInt(name), corpus, documents));
    };
  }

  private static Method closer(int percent, Corpus corpus, DocumentIndex documents) {
    PublicText known = PublicText.of(known(corpus, percent));
    return new FamilyMethod("list " + percent + " %", documents, known);
  }

  /**
   * A list is never complete: every so many sentences of the pool, the most quoted as the least.
   */
  private static List<String> known(Corpus corpus, int percent) {
    List<String> pool = corpus.publicText();
    return IntStream.range(0, pool.size())
        .filter(i -> i * 37L % 100 < percent)
        .mapToObj(pool::get)
        .toList();
  }
}
