package rasoat.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.shingle.Shingles;
import rasoat.index.text.Syllables;
import rasoat.model.document.OfficialDocument;

/**
 * How alike the texts of a collection are: of the invented corpus, of its public pool, and of every
 * folder of {@code .txt} files that is named.
 */
public final class CorpusFigures {

  private static final int DOCUMENTS = 20_000;
  private static final long SEED = 1;

  private final PrintStream out;

  private CorpusFigures(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints a document and the figures.
   *
   * @param folders of real or practice texts to compare with
   */
  public static void main(String[] folders) throws IOException {
    new CorpusFigures(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(folders);
  }

  private void run(String[] folders) throws IOException {
    Corpus corpus = Corpus.of(SEED, DOCUMENTS);
    out.println(corpus.document(17).text());
    List<String> texts = corpus.documents().map(OfficialDocument::text).toList();
    out.println("collection                    texts syllables  H2 b4  H2 b3  postings by df, %");
    describe("public pool", corpus.publicText());
    describe("corpus", texts);
    describe("corpus, first 120", texts.subList(0, 120));
    describe(
        "corpus, one of each family",
        corpus.documents().filter(d -> first(corpus, d)).map(OfficialDocument::text).toList());
    for (String folder : folders) {
      describe(folder, texts(Path.of(folder)));
    }
  }

  private static boolean first(Corpus corpus, OfficialDocument document) {
    int index = Corpus.index(document.id());
    return corpus.siblings(index).getFirst() == index;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private void describe(String name, List<String> texts) {
    double syllables = texts.stream().mapToInt(t -> Syllables.of(t).size()).average().orElse(0);
    out.printf(
        Locale.ROOT,
        "%-28s %6d %9.0f %6.1f %6.1f  %s%n",
        name,
        texts.size(),
        syllables,
        collisionEntropy(Shingles.SKELETONS, texts),
        collisionEntropy(Shingles.WORDS, texts),
        postings(Shingles.SKELETONS, texts));
  }

  /** In bits: the chance that two shingles of different texts are the same is 2 to the minus. */
  private static double collisionEntropy(Shingles kind, List<String> texts) {
    Map<Long, Integer> held = held(kind, texts);
    double all = held.values().stream().mapToDouble(n -> n).sum();
    double same = held.values().stream().mapToDouble(n -> (double) n * (n - 1)).sum();
    return -Math.log(same / (all * (all - 1))) / Math.log(2);
  }

  private static String postings(Shingles kind, List<String> texts) {
    double[] shares = new double[4];
    Map<Long, Integer> held = held(kind, texts);
    double all = held.values().stream().mapToDouble(n -> n).sum();
    held.values().forEach(df -> shares[band((double) df / texts.size())] += 100 * df / all);
    double once = 100.0 * held.values().stream().filter(df -> df == 1).count() / held.size();
    return String.format(
        Locale.ROOT,
        "above 1 %%: %.0f, above 1 per mille: %.0f, above 0.1: %.0f, less: %.0f; terms of one text"
            + " %.0f",
        shares[0],
        shares[1],
        shares[2],
        shares[3],
        once);
  }

  private static int band(double share) {
    return share > 0.01 ? 0 : share > 0.001 ? 1 : share > 0.0001 ? 2 : 3;
  }

  private static Map<Long, Integer> held(Shingles kind, List<String> texts) {
    Map<Long, Integer> held = new HashMap<>();
    for (String text : texts) {
      for (long hash : kind.of(text)) {
        held.merge(hash, 1, Integer::sum);
      }
    }
    return held;
  }
}
