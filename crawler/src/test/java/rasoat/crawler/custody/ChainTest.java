package rasoat.crawler.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a log of five lines looks like after somebody laid hands on it. */
class ChainTest {

  @TempDir private Path folder;
  private Path file;
  private CustodyLog log;
  private List<String> lines;
  private Head known;

  @BeforeEach
  void writeFiveLines() throws IOException {
    file = folder.resolve("custody.jsonl");
    log = Logs.with(5, file);
    lines = Logs.lines(file);
    known = log.head().orElseThrow();
  }

  private void rewrite(List<String> changed) throws IOException {
    Files.writeString(file, changed.isEmpty() ? "" : String.join("\n", changed) + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "TAKEN_IN, FLAGGED, another event",
    "2026-11-27T18:30:00Z, 2026-11-27T18:30:01Z, another time",
    "2026-11-27T18:30:00Z, 2026-11-27T18:30:00.000Z, the same time in another form",
    "rasoat 0.1.0, rasoat 0.1.1, another actor",
    "'number\":3', 'number\":4', another number",
    "'number\":3', 'number\": 3', a space",
    "'{\"previous\"', '{\"x\":1,\"previous\"', another field",
    "TAKEN_IN, TAKEN_OUT, no event",
    "'}', '', no line at all",
  })
  void namesALineThatWasEdited(String from, String to, String what) throws IOException {
    lines.set(2, lines.get(2).replace(from, to));
    rewrite(lines);

    assertThat(log.verify(List.of()))
        .as(what)
        .isInstanceOfSatisfying(
            Chain.Broken.class, broken -> assertThat(broken.line()).isEqualTo(3));
  }

  @Test
  void namesALineThatWasEditedWithAHashThatFits() throws IOException {
    Line third = Line.parse(lines.get(2)).orElseThrow();
    Line other = Line.after(third.previous(), 3, Logs.NOW, Logs.event(9), third.actor());
    lines.set(2, other.text());
    rewrite(lines);

    assertThat(log.verify(List.of()))
        .isEqualTo(
            new Chain.Broken(
                4, "it does not follow the line before: lines are missing, new or moved"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "3, 4"})
  void namesThePlaceALineWasTakenFrom(int taken, int named) throws IOException {
    lines.remove(taken);
    rewrite(lines);

    assertThat(log.verify(List.of()))
        .isInstanceOfSatisfying(
            Chain.Broken.class, broken -> assertThat(broken.line()).isEqualTo(named));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 2, 2", "3, 4, 4", "1, 4, 2"})
  void namesTheFirstLineThatWasMoved(int one, int other, int named) throws IOException {
    Collections.swap(lines, one, other);
    rewrite(lines);

    assertThat(log.verify(List.of()))
        .isInstanceOfSatisfying(
            Chain.Broken.class, broken -> assertThat(broken.line()).isEqualTo(named));
  }

  @Test
  void namesALineThatStandsTwice() throws IOException {
    lines.add(2, lines.get(2));
    rewrite(lines);

    assertThat(log.verify(List.of()))
        .isInstanceOfSatisfying(
            Chain.Broken.class, broken -> assertThat(broken.line()).isEqualTo(4));
  }

  @ParameterizedTest
  @CsvSource({"4, 5", "2, 3", "0, 1"})
  void missesLinesAtTheEndWhenTheHeadIsKnown(int left, int named) throws IOException {
    rewrite(lines.subList(0, left));

    assertThat(log.verify(List.of())).isEqualTo(new Chain.Whole(left));
    assertThat(log.verify(List.of(known)))
        .isEqualTo(new Chain.Broken(named, "expected lines up to 5, got the end of the log"));
  }

  @Test
  void tellsALogThatWasWrittenAnewWhenAHeadIsKnown() throws IOException {
    Files.delete(file);
    CustodyLog other = Logs.open(file);
    for (int number = 0; number < 6; number++) {
      other.append(Logs.event(number));
    }

    assertThat(other.verify(List.of())).isEqualTo(new Chain.Whole(6));
    assertThat(other.verify(List.of(known)))
        .isEqualTo(
            new Chain.Broken(5, "its hash is not the one known outside: the log was written anew"));
  }

  @Test
  void takesTwoHeadsOfOneNumberForAFault() throws IOException {
    Head other = new Head(5, Logs.digest("another log"));

    assertThat(log.verify(List.of(known, other))).isInstanceOf(Chain.Broken.class);
    assertThat(log.verify(List.of(known, known))).isEqualTo(new Chain.Whole(5));
  }

  @Test
  void isBrokenByAnyOtherByteAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(file);

    for (int place = 0; place < whole.length; place += 7) {
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      Files.write(file, changed);
      assertThat(log.verify(List.of())).as("byte %d", place).isInstanceOf(Chain.Broken.class);
    }
  }

  @Test
  void isBrokenWhereverItIsCut() throws IOException {
    String whole = Files.readString(file, StandardCharsets.US_ASCII);

    for (int length = 0; length < whole.length(); length += 7) {
      Files.writeString(file, whole.substring(0, length));
      assertThat(log.verify(List.of(known)))
          .as("%d bytes", length)
          .isInstanceOf(Chain.Broken.class);
    }
  }

  @Test
  void checksAPartFromAnyLineOn() throws IOException {
    rewrite(lines.subList(2, 5));

    assertThat(ChainReader.part(Files.newInputStream(file), line -> {}))
        .isEqualTo(new Chain.Whole(3));
    assertThat(log.verify(List.of())).isInstanceOf(Chain.Broken.class);
  }
}
