package rasoat.detector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rasoat.detector.ocr.Stretches;
import rasoat.detector.ocr.Word;

/**
 * Lines below one another at one left edge that end with a time: blocks of several signatures stand
 * side by side, and a line of the page runs through all of them.
 *
 * @param words of the block, in the order of its lines
 */
record SignatureBlock(List<String> lines, List<Word> words) {

  private static final double GAP = 1.2;
  private static final double LEADING = 1.2;
  private static final int MOST_LINES = 10;

  SignatureBlock {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  /** A run of words without a gap. */
  private record Run(List<Word> words) {

    String text() {
      return String.join(" ", words.stream().map(Word::text).toList());
    }

    int left() {
      return words.getFirst().box().x();
    }

    int top() {
      return words.stream().mapToInt(word -> word.box().y()).min().orElse(0);
    }

    int letter() {
      return words.stream().mapToInt(word -> word.box().height()).max().orElse(1);
    }

    int bottom() {
      return top() + letter();
    }
  }

  /** The blocks among words of a place, one a time that was read. */
  static List<SignatureBlock> among(List<Word> words) {
    List<Run> runs = runs(words);
    List<SignatureBlock> blocks = new ArrayList<>();
    for (Run run : runs) {
      if (isTime(run)) {
        blocks.add(upFrom(run, runs));
      }
    }
    return blocks;
  }

  private static SignatureBlock upFrom(Run last, List<Run> runs) {
    List<Run> block = new ArrayList<>(List.of(last));
    while (block.size() < MOST_LINES && !Signed.begins(block.getFirst().text())) {
      Run lowest = block.getFirst();
      Run above =
          runs.stream()
              .filter(run -> isAbove(run, lowest))
              .max(Comparator.comparingInt(Run::bottom))
              .orElse(null);
      if (above == null || isTime(above)) {
        break;
      }
      block.addFirst(above);
    }
    return new SignatureBlock(
        block.stream().map(Run::text).toList(),
        block.stream().flatMap(run -> run.words().stream()).toList());
  }

  private static boolean isTime(Run run) {
    return Signed.TIME.matcher(run.text()).find();
  }

  private static boolean isAbove(Run run, Run below) {
    int letter = Math.max(run.letter(), below.letter());
    return run.top() < below.top()
        && run.bottom() < below.top() + letter / 2
        && below.top() - run.bottom() < LEADING * letter
        && Math.abs(run.left() - below.left()) < letter;
  }

  private static List<Run> runs(List<Word> words) {
    return Stretches.of(words, GAP).stream().map(Run::new).toList();
  }
}
