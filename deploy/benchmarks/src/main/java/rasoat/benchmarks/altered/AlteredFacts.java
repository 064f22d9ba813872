package rasoat.benchmarks.altered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.index.alignment.Reading;
import rasoat.model.document.OfficialDocument;

/**
 * The campaign of altered copies.
 *
 * <pre>
 * AlteredFacts letters RATE OF-EACH-KIND UNALTERED SEED FOLDER...
 * AlteredFacts pictures LEVEL OF-EACH-KIND UNALTERED SEED CACHE FOLDER...
 * AlteredFacts corpus SEED FIRST COUNT FOLDER
 * </pre>
 *
 * Folders hold official texts, {@code ID.txt}. {@code CACHE} keeps native libraries and readings.
 * {@code corpus} writes invented documents into a folder.
 */
public final class AlteredFacts {

  /** Farther apart than siblings are. */
  private static final int STEP = 997;

  private AlteredFacts() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("corpus")) {
      corpus(arguments);
      return;
    }
    List<String> rest = Arrays.asList(arguments);
    boolean pictures = arguments[0].equals("pictures");
    int folders = pictures ? 6 : 5;
    List<Path> texts = rest.subList(folders, rest.size()).stream().map(Path::of).toList();
    Copies copies = new Copies(texts, Long.parseLong(arguments[4]));
    List<Copies.Copy> made =
        copies.make(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    List<Reading> readings =
        pictures
            ? PictureReadings.of(made, arguments[1], arguments[4], Path.of(arguments[5]))
            : letters(made, copies, Double.parseDouble(arguments[1]));
    report("whole pages", made, readings);
    List<Reading> halves = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      halves.add(copies.half(readings.get(i), made.get(i)));
    }
    report("half pages", made, halves);
  }

  /** Of each family one document, that no two copies have their sentences in common. */
  private static void corpus(String[] arguments) throws IOException {
    int first = Integer.parseInt(arguments[2]);
    int end = first + Integer.parseInt(arguments[3]);
    Corpus corpus = Corpus.of(Long.parseLong(arguments[1]), 1_000_000);
    Path folder = Files.createDirectories(Path.of(arguments[4]));
    for (int i = first; i < end; i++) {
      OfficialDocument document = corpus.document(STEP * i);
      Files.writeString(
          folder.resolve(document.id().value() + ".txt"), CorpusText.of(document.text()));
    }
  }

  private static List<Reading> letters(List<Copies.Copy> made, Copies copies, double errors) {
    LetterNoise noise = new LetterNoise(errors, copies.random());
    return made.stream().map(copy -> Reading.ofWords(noise.read(copy.text()))).toList();
  }

  private static void report(String title, List<Copies.Copy> made, List<Reading> readings) {
    boolean verbose = Boolean.getBoolean("verbose") && title.startsWith("whole");
    Tally tally = new Tally();
    long started = System.nanoTime();
    List<Outcome> outcomes = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      Copies.Copy copy = made.get(i);
      Case read = new Case(copy.document(), copy.official(), copy.change(), readings.get(i), 0);
      cases.add(read);
      outcomes.add(Outcome.of(read));
    }
    double millis = (System.nanoTime() - started) / 1e6 / made.size();
    for (int i = 0; i < made.size(); i++) {
      Case read = cases.get(i);
      double rate = ErrorRate.of(String.join(" ", read.reading().words()), made.get(i).text());
      Case rated = new Case(read.document(), read.official(), read.change(), read.reading(), rate);
      tally.add(rated, outcomes.get(i));
      if (verbose) {
        Misses.print(rated, outcomes.get(i));
      }
    }
    tally.print(title);
    System.out.printf(java.util.Locale.ROOT, "alignment: %.1f ms a page, wall%n", millis);
  }
}
