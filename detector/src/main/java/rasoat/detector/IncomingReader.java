package rasoat.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.detector.digit.DigitReader;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.TextReader.Layout;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Mark;
import rasoat.detector.page.StampCells;
import rasoat.detector.page.Zoom;
import rasoat.model.finding.Region;

/**
 * Reads ruled stamps: whether it is the stamp ĐẾN, what is written in it, and what was stamped
 * against it.
 */
final class IncomingReader {

  /** Its printing is as large as the office that ordered it liked. */
  private static final double[] SIZES = {1, 0.75};

  /** Most red shapes are none: where there are no cells one size must do. */
  private static final double[] ONE_SIZE = {0.75};

  /** So little is sure of what is no writing. */
  private static final double HOPELESS = 0.25;

  private final TextReader text;
  private final ArrivalReader arrivals;

  IncomingReader(TextReader text, DigitReader digits) {
    this.text = text;
    this.arrivals = new ArrivalReader(digits);
  }

  /**
   * The marks in a ruled stamp.
   *
   * @param place where the stamp is in the picture
   * @param issued the day of the document, as far as it was read
   */
  List<MarkReading> in(Mark stamp, Region place, Optional<LocalDate> issued) {
    Optional<StampCells> cells = StampCells.in(stamp.patch());
    if (cells.isEmpty() && !stamp.red()) {
      return List.of();
    }
    GreyImage bare = StampCells.withoutRules(stamp.patch());
    List<MarkReading> read = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    cells.ifPresent(
        cell -> all.append(text.read(Zoom.by(1, bare.part(cell.office())), Layout.LINE).text()));
    Optional<IncomingMark> mark = Optional.empty();
    for (double size : cells.isPresent() ? SIZES : ONE_SIZE) {
      // Both layouts: what is stamped against it may be seen in one of them only.
      for (Layout layout : List.of(Layout.SCATTERED, Layout.BLOCK)) {
        Transcript seen = text.read(Zoom.by(size, bare), layout);
        addSpelled(seen.text(), place, read);
        all.append('\n').append(seen.text());
        if (mark.isEmpty()) {
          mark = mark(stamp, cells, seen.text(), all.toString());
        }
        if (cells.isEmpty() && seen.confidence() < HOPELESS) {
          break;
        }
      }
      if (mark.isPresent()) {
        String said = said(mark.get(), cells, stamp, issued);
        read.add(new MarkReading(MarkWords.DEN, place, true, said));
        break;
      }
    }
    return read;
  }

  private static Optional<IncomingMark> mark(
      Mark stamp, Optional<StampCells> cells, String said, String all) {
    if (cells.isEmpty()) {
      return IncomingMark.in(said);
    }
    // Black rules part tables, too.
    return stamp.red() ? IncomingMark.inItsCells(all) : IncomingMark.in(all);
  }

  /** What is written counts before what a reader of print made of it. */
  private String said(
      IncomingMark mark, Optional<StampCells> cells, Mark stamp, Optional<LocalDate> issued) {
    return cells
        .map(cell -> arrivals.in(stamp.others().getFirst(), cell.fields(), issued))
        .map(mark::with)
        .orElse(mark)
        .said();
  }

  private static void addSpelled(String said, Region place, List<MarkReading> read) {
    said.lines()
        .flatMap(line -> MarkWords.spelled(List.of(line.strip())).stream())
        .forEach(words -> read.add(new MarkReading(words, place, true)));
  }
}
