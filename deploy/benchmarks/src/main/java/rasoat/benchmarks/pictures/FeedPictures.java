package rasoat.benchmarks.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import rasoat.benchmarks.altered.CorpusText;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;

/**
 * Pictures for a long feed of posts, no two of them the same bytes: small ones that cost a detector
 * next to nothing, and flat scans of invented papers that are read at once.
 *
 * @param seed another one gives other documents and pictures
 */
public record FeedPictures(long seed, Fonts fonts, List<Registered> registered) {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final int DOCUMENTS = 20;

  /** For a registry that {@link #write} writes. */
  public static FeedPictures of(long seed, Fonts fonts) {
    Registry registry = new Registry(seed, DOCUMENTS, fonts.prints().getFirst());
    return new FeedPictures(seed, fonts, registry.documents());
  }

  /** Writes the documents to be registered; returns how many there are. */
  public int write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Registered document : registered) {
      document.write(folder);
    }
    return registered.size();
  }

  /** A picture that shows no document. */
  public byte[] ordinary(int number) throws IOException {
    RandomGenerator random = random(number);
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(colour(random));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    for (int i = 0; i < 12; i++) {
      int size = 20 + random.nextInt(120);
      pen.setColor(colour(random));
      pen.fillOval(random.nextInt(WIDTH) - size / 2, random.nextInt(HEIGHT), size, size);
    }
    pen.dispose();
    return Network.GOOD.pass(new Sensor(0.8, 7).read(picture, random));
  }

  private static Color colour(RandomGenerator random) {
    return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }

  /** A registered document that is not public and bears no mark. */
  public byte[] known(int number) throws IOException {
    List<Registered> internal =
        registered.stream().filter(one -> one.disclosure().equals("internal")).toList();
    return scan(internal.get(number % internal.size()).text(), unmarked(), number);
  }

  /** A paper that no office has to protect. */
  public byte[] harmless(int number) throws IOException {
    HarmlessText[] papers = HarmlessText.values();
    return scan(papers[number % papers.length].text(random(number)), Marks.sealedOnly(), number);
  }

  /** An unknown document with a secrecy frame; those words stand in it. */
  public byte[] secret(int number, String words) throws IOException {
    OfficialDocument stranger = new Registry(seed, 0, fonts.prints().getFirst()).stranger(number);
    List<String> lines = new ArrayList<>(CorpusText.of(stranger.text()).lines().toList());
    lines.add(lines.size() / 2, words);
    Marks marks =
        new Marks(SecrecyLevel.MAT, null, false, true, null, null, Marks.Numbering.PRINTED);
    return scan(String.join("\n", lines), marks, number);
  }

  private static Marks unmarked() {
    return Marks.sealedOnly();
  }

  private byte[] scan(String text, Marks marks, int number) throws IOException {
    RandomGenerator random = random(number);
    Paper paper = Paper.of(text, marks, fonts.prints().getFirst(), List.of(), random);
    return Shot.of(paper, Variant.SCAN, random).pictures().getFirst();
  }

  private RandomGenerator random(int number) {
    return new SplittableRandom(seed * 1_000_003 + number);
  }
}
