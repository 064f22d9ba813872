package rasoat.detector;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.TextReader.Layout;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Mark;
import rasoat.detector.page.Page;
import rasoat.detector.page.PageFinder;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.page.Zoom;
import rasoat.model.finding.Region;

/** Reads the pages of a picture and the marks on them. Owns one engine, for one thread. */
final class PictureReader implements AutoCloseable {

  private static final double WELL_READ = 0.72;
  private static final int ENOUGH_LETTERS = 120;

  private final TextReader reader;

  PictureReader(Path tessdata) {
    reader = new TextReader(tessdata);
  }

  PictureReading read(byte[] bytes) throws UnreadableImageException {
    PageFinder.Found found = PageFinder.find(bytes);
    List<PageReading> pages = new ArrayList<>();
    for (Page page : found.pages()) {
      pages.add(read(pages.size(), page));
    }
    return new PictureReading(pages, found.cutOff());
  }

  /**
   * Reads some places of one page again, at other sizes than the first time.
   *
   * @param boxes in page pixels
   * @return for each place, what each size gave
   */
  List<List<String>> readAgain(byte[] bytes, PageReading page, List<Region> boxes)
      throws UnreadableImageException {
    Page found = PageFinder.find(bytes).pages().get(page.index());
    Page upright = page.turned() ? found.turnedHalf() : found;
    List<List<String>> readings = new ArrayList<>();
    for (Region box : boxes) {
      GreyImage part = upright.text().part(box);
      List<String> texts = new ArrayList<>();
      for (double factor : new double[] {1.0, 1.6, 0.75}) {
        texts.add(reader.read(Zoom.by(factor, part), Layout.BLOCK).text());
      }
      readings.add(texts);
    }
    return readings;
  }

  private PageReading read(int index, Page page) {
    Transcript upright = reader.read(page.text(), Layout.PAGE);
    if (page.certainlyUpright() || isWell(upright)) {
      return reading(index, false, page, upright);
    }
    Page turned = page.turnedHalf();
    Transcript other = reader.read(turned.text(), Layout.PAGE);
    return merit(other) > merit(upright)
        ? reading(index, true, turned, other)
        : reading(index, false, page, upright);
  }

  private static boolean isWell(Transcript transcript) {
    return transcript.confidence() >= WELL_READ && letters(transcript) >= ENOUGH_LETTERS;
  }

  /** Upside-down text gives few words with little confidence. */
  private static double merit(Transcript transcript) {
    return transcript.confidence() * transcript.confidence() * letters(transcript);
  }

  private static int letters(Transcript transcript) {
    return transcript.words().stream().mapToInt(word -> word.text().length()).sum();
  }

  private PageReading reading(int index, boolean isTurned, Page page, Transcript transcript) {
    List<MarkReading> marks = new ArrayList<>();
    List<Region> seals = new ArrayList<>();
    for (Mark mark : page.marks()) {
      Region place = page.placement().inPicture(mark.box());
      switch (mark.shape()) {
        case ROUND_SEAL -> seals.add(place);
        case FRAME ->
            words(mark)
                .filter(words -> marks.stream().noneMatch(known -> known.words() == words))
                .ifPresent(words -> marks.add(new MarkReading(words, place, true)));
      }
    }
    PageReading reading =
        new PageReading(
            index,
            isTurned,
            transcript, page.placement(), page.whole(), page.text().height(), marks, seals);
    return PrintedMarks.addedTo(reading);
  }

  private Optional<MarkWords> words(Mark mark) {
    for (Layout layout : List.of(Layout.LINE, Layout.BLOCK)) {
      Optional<MarkWords> words = MarkWords.in(reader.read(mark.patch(), layout).text());
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    reader.close();
  }
}
