package rasoat.benchmarks.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import rasoat.benchmarks.identification.Reading;
import rasoat.detector.PostReading;
import rasoat.detector.Rejudge;
import rasoat.index.DocumentIndex;
import rasoat.index.sealed.SealedAnswer;
import rasoat.index.sealed.SealedMatch;
import rasoat.index.sealed.SealedRegistry;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Strength;
import tools.jackson.databind.json.JsonMapper;

/**
 * The detector from the reading on, where nothing but packs is registered.
 *
 * @param none an empty registry
 * @param documents which document of the corpus each ticket is
 */
record SealedReader(DocumentIndex none, SealedRegistry registry, Map<String, Integer> documents) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LINE = 40;
  private static final int LETTER = 12;
  private static final int MARGIN = 100;

  /**
   * What became of a reading.
   *
   * @param best the likeliest match's evidence, in nats; 0 for none
   * @param document what the finding names, {@link Reading#UNREGISTERED} when there is none
   */
  record Verdict(Reading reading, double best, int document, boolean confirmed) {}

  Verdict judge(Reading reading) {
    AtomicReference<SealedAnswer> answer = new AtomicReference<>(SealedAnswer.NOTHING);
    Rejudge judge =
        new Rejudge(
            none,
            text -> {
              answer.set(registry.lookUp(text));
              return answer.get();
            });
    try {
      Finding finding = judge.judge(page(reading.text()), null);
      double best = answer.get().matches().stream().mapToDouble(SealedMatch::nats).max().orElse(0);
      if (finding.kind() != Kind.LEAK) {
        return new Verdict(reading, best, Reading.UNREGISTERED, false);
      }
      String ticket = Objects.requireNonNull(finding.document()).value();
      int document = Objects.requireNonNull(documents.get(ticket));
      return new Verdict(reading, best, document, finding.strength() == Strength.CONFIRMED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture of one page with these lines, as it is kept to be judged again. */
  private static PostReading page(String text) {
    List<Map<String, Object>> words = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      int x = MARGIN;
      for (String word : lines.get(line).strip().split("\\s+")) {
        if (!word.isEmpty()) {
          List<Integer> box = List.of(x, LINE * (line + 1), LETTER * word.length(), LINE / 2);
          words.add(Map.of("text", word, "box", box, "confidence", 0.9, "line", line));
          x += LETTER * (word.length() + 1);
        }
      }
    }
    Map<String, Object> page =
        Map.ofEntries(
            Map.entry("image", 0),
            Map.entry("index", 0),
            Map.entry("turned", false),
            Map.entry("whole", true),
            Map.entry("height", LINE * (lines.size() + 2)),
            Map.entry("words", words),
            Map.entry("toPicture", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
            Map.entry("pictureWidth", 2000),
            Map.entry("pictureHeight", LINE * (lines.size() + 2)),
            Map.entry("marks", List.of()),
            Map.entry("seals", List.of()));
    Map<String, Object> post =
        Map.of(
            "id", "p",
            "platform", "OTHER",
            "group", "",
            "text", "",
            "time", "2026-05-20T03:00:00Z",
            "images", List.of(Map.of("name", "a.jpg", "file", "a.jpg")));
    return PostReading.parse(
        JSON.writeValueAsString(
            Map.of(
                "version",
                1,
                "post",
                post,
                "pages",
                List.of(page),
                "picturesRead",
                1,
                "unreadable",
                List.of())));
  }
}
