package rasoat.benchmarks.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import rasoat.benchmarks.altered.PictureReadings;
import rasoat.benchmarks.corpus.Corpus;
import rasoat.benchmarks.drawn.DrawnPage;
import rasoat.benchmarks.drawn.Photographs;
import rasoat.detector.Natives;

/** Photographed pages looked up by their layout among clean drawings of unrelated pages. */
public final class LayoutFigures {

  private static final long CORPUS = 2028;
  private static final int DOCUMENTS = 20_000;
  private static final int OWN = 60;

  /** Recognition gets 64 of 100 signs wrong. */
  private static final Photographs UNREADABLE = new Photographs(0.3, 1, 14, 0.3f);

  private final Corpus corpus = Corpus.of(CORPUS, DOCUMENTS);
  private final LayoutIndex index = new LayoutIndex();
  private final List<Integer> indexed = new ArrayList<>();
  private final int strangers;
  private final long seed;

  private LayoutFigures(int strangers, long seed) {
    this.strangers = strangers;
    this.seed = seed;
  }

  /**
   * Prints a line for each level.
   *
   * @param args folder for the native libraries, unrelated pages, strangers a level, seed, and
   *     levels, those of {@link PictureReadings} or {@code unreadable}
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Natives.load(Path.of(args[0]));
    LayoutFigures figures = new LayoutFigures(Integer.parseInt(args[2]), Long.parseLong(args[3]));
    figures.fill(OWN + Integer.parseInt(args[1]));
    out.println(figures.index.size() + " pages, siblings of the " + OWN + " among them");
    out.println(LevelFigures.heading());
    for (String level : List.of(args).subList(4, args.length)) {
      out.println(figures.level(level));
    }
  }

  /** One page of each family in random order, the first ones with all their siblings. */
  private void fill(int families) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    Set<Integer> seen = new HashSet<>();
    List<Integer> siblings = new ArrayList<>();
    while (indexed.size() < families) {
      int document = random.nextInt(corpus.size());
      if (seen.add(corpus.siblings(document).getFirst())) {
        if (indexed.size() < OWN) {
          siblings.addAll(corpus.siblings(document).stream().filter(s -> s != document).toList());
        }
        indexed.add(document);
      }
    }
    indexed.addAll(siblings);
    for (int document : indexed) {
      index.add(terms(clean(document)));
    }
  }

  private BufferedImage clean(int document) {
    return DrawnPage.of(corpus.document(document).text(), PictureReadings.FONTS.getFirst());
  }

  private static Set<String> terms(BufferedImage picture) {
    return LayoutShingles.of(WordBoxes.in(picture));
  }

  private LevelFigures level(String level) throws IOException {
    LevelFigures figures = new LevelFigures(level);
    Photographs camera = PictureReadings.LEVELS.getOrDefault(level, UNREADABLE);
    for (int page = 0; page < OWN; page++) {
      BufferedImage clean = clean(indexed.get(page));
      Set<String> terms = photographed(clean, camera, page);
      figures.own(terms, terms(clean), index.scores(terms), page, related(page));
    }
    for (int i = 0; i < strangers; i++) {
      String text = corpus.stranger(new SplittableRandom(seed + i).nextInt(1_000_000)).text();
      BufferedImage page = DrawnPage.of(text, PictureReadings.FONTS.getFirst());
      figures.stranger(index.scores(photographed(page, camera, OWN + i)));
    }
    return figures;
  }

  private Set<String> photographed(BufferedImage page, Photographs camera, int number)
      throws IOException {
    byte[] jpeg = camera.take(page, new SplittableRandom(seed * 10_007 + number));
    return terms(ImageIO.read(new ByteArrayInputStream(jpeg)));
  }

  /** The places of its siblings in the index. */
  private Set<Integer> related(int page) {
    Set<Integer> family = new HashSet<>(corpus.siblings(indexed.get(page)));
    Set<Integer> related = new HashSet<>();
    for (int i = 0; i < indexed.size(); i++) {
      if (i != page && family.contains(indexed.get(i))) {
        related.add(i);
      }
    }
    return related;
  }
}
