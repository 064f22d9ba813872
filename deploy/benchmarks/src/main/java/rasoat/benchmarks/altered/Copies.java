package rasoat.benchmarks.altered;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import rasoat.index.alignment.Reading;

/** Makes copies of documents, each with one change or with none. */
final class Copies {

  private static final int LONGEST = 2_600;

  private final Map<String, String> documents = new LinkedHashMap<>();
  private final RandomGenerator random;
  private final Forger forger;

  /**
   * @param folders with {@code ID.txt} files
   */
  Copies(List<Path> folders, long seed) throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().filter(Copies::isText).toList()) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          if (text.length() <= LONGEST) {
            documents.put(folder.getParent().getFileName() + "/" + file.getFileName(), text);
          }
        }
      }
    }
    this.random = new SplittableRandom(seed);
    this.forger = new Forger(random, List.copyOf(documents.values()));
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") && !name.endsWith(".ocr.txt");
  }

  RandomGenerator random() {
    return random;
  }

  /**
   * A copy before it is read.
   *
   * @param text as printed
   */
  record Copy(String document, String official, String text, Optional<Change> change) {}

  /** So many of every kind, and {@code unaltered} without a change. */
  List<Copy> make(int ofEachKind, int unaltered) {
    List<Copy> copies = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      int made = 0;
      for (int tries = 0; made < ofEachKind && tries < 40 * ofEachKind; tries++) {
        String name = any();
        String text = documents.get(name);
        Optional<Change> change = forger.change(kind, text);
        if (change.isPresent()) {
          copies.add(new Copy(name, text, change.get().text(), change));
          made++;
        }
      }
    }
    for (int i = 0; i < unaltered; i++) {
      String name = any();
      copies.add(new Copy(name, documents.get(name), documents.get(name), Optional.empty()));
    }
    return copies;
  }

  private String any() {
    return List.copyOf(documents.keySet()).get(random.nextInt(documents.size()));
  }

  /** The half of a reading in which the change stands. */
  Reading half(Reading reading, Copy copy) {
    double at =
        copy.change().map(c -> (double) c.at() / c.text().length()).orElse(random.nextDouble());
    int middle = reading.words().size() / 2;
    int more = reading.words().size() / 20;
    return at < 0.5
        ? reading.part(0, Math.min(reading.words().size(), middle + more))
        : reading.part(Math.max(0, middle - more), reading.words().size());
  }
}
