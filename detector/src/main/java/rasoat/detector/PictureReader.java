package rasoat.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.detector.copy.Look;
import rasoat.detector.digit.DigitReader;
import rasoat.detector.ocr.TextReader;
import rasoat.detector.ocr.TextReader.Layout;
import rasoat.detector.ocr.Transcript;
import rasoat.detector.page.Denoising;
import rasoat.detector.page.Glance;
import rasoat.detector.page.GreyImage;
import rasoat.detector.page.Mark;
import rasoat.detector.page.Page;
import rasoat.detector.page.PageFinder;
import rasoat.detector.page.QrCode;
import rasoat.detector.page.UnreadableImageException;
import rasoat.detector.page.Zoom;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.model.finding.Region;

/** Reads the pages of a picture and the marks on them. Owns one engine, for one thread. */
final class PictureReader implements Recogniser {

  private static final double WELL_READ = 0.72;
  private static final double HEAD = 0.3;
  private static final double HOPELESS = 0.25;
  private static final int ENOUGH_LETTERS = 120;

  private final TextReader reader;
  private final Handwriting handwriting;
  private final Rereading rereading;
  private final SignatureReader signatures;
  private final IncomingReader incoming;

  PictureReader(Natives natives) {
    reader = new TextReader(natives.tessdata());
    rereading = new Rereading(reader);
    signatures = new SignatureReader(reader);
    DigitReader digits = new DigitReader(natives.digits());
    handwriting = new Handwriting(reader, digits);
    incoming = new IncomingReader(reader, digits);
  }

  @Override
  public PictureReading read(byte[] bytes) throws UnreadableImageException {
    PageFinder.Found found = PageFinder.find(bytes);
    List<PageReading> pages = new ArrayList<>();
    for (Page page : found.pages()) {
      pages.add(read(pages.size(), page));
    }
    return new PictureReading(pages, found.cutOff());
  }

  @Override
  public List<String> readAgain(byte[] bytes, PageReading page, Region box)
      throws UnreadableImageException {
    Page found = PageFinder.find(bytes).pages().get(page.index());
    Page upright = page.turned() ? found.turnedHalf() : found;
    GreyImage part = upright.text().part(box);
    List<String> texts = new ArrayList<>();
    for (double factor : new double[] {1.0, 1.6, 0.75}) {
      texts.add(reader.read(Zoom.by(factor, part), Layout.BLOCK).text());
    }
    return texts;
  }

  @Override
  public Optional<Look> look(byte[] bytes) {
    return Glance.at(bytes).map(seen -> Look.of(seen.grey(), seen.width(), seen.height()));
  }

  private PageReading read(int index, Page page) {
    Transcript upright = reader.read(page.text(), Layout.PAGE);
    if (isWell(upright)) {
      return reading(index, false, page, upright);
    }
    if (!page.certainlyUpright()) {
      Page turned = page.turnedHalf();
      Transcript other = reader.read(turned.text(), Layout.PAGE);
      if (merit(other) > merit(upright)) {
        return reading(index, true, turned, calmer(turned, other));
      }
    }
    return reading(index, false, page, calmer(page, upright));
  }

  /** A second attempt at a page with much text of which little was sure. */
  private Transcript calmer(Page page, Transcript first) {
    if (isWell(first) || letters(first) < ENOUGH_LETTERS || first.confidence() < HOPELESS) {
      return first;
    }
    Transcript second = reader.read(Denoising.of(page.text()), Layout.PAGE);
    return merit(second) > merit(first) ? second : first;
  }

  /** What layout analysis passed over is read as blocks of lines. */
  private Transcript complete(Page page, Transcript first) {
    if (first.confidence() < WELL_READ) {
      return first;
    }
    Transcript whole = first;
    for (Region band : UnreadBands.of(page.text(), first)) {
      Transcript lines = reader.read(page.text().part(band), Layout.BLOCK);
      Transcript more = whole.with(lines, band.y(), band.y() + band.height());
      if (lines.confidence() >= WELL_READ && letters(more) > letters(whole)) {
        whole = more;
      }
    }
    return whole;
  }

  /**
   * A head that was read without a number is read again by itself: with fewer columns and tables to
   * tell apart, the line of the number is found more often.
   */
  private Transcript withNumber(Page page, Transcript transcript) {
    OfficialLook look = OfficialLook.of(transcript.text());
    if (!look.hasHead() || look.seen().contains(OfficialLook.Part.NUMBER)) {
      return transcript;
    }
    int bottom = (int) (HEAD * page.text().height());
    Region top = new Region(0, 0, page.text().width(), bottom);
    for (Layout layout : List.of(Layout.PAGE, Layout.BLOCK)) {
      Transcript head = reader.read(page.text().part(top), layout);
      if (OfficialLook.of(head.text()).seen().contains(OfficialLook.Part.NUMBER)) {
        return transcript.with(head, 0, bottom);
      }
    }
    return transcript;
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

  private PageReading reading(int index, boolean isTurned, Page page, Transcript whole) {
    Transcript first = withNumber(page, complete(page, whole));
    Handwriting.Written written =
        handwriting
            .in(page.text(), rereading.in(page.text(), first))
            .after(first, page.text().height());
    Optional<LocalDate> issued =
        DateReader.dayOfIssue(written.transcript().text()).map(DateReading::date);
    List<MarkReading> marks = new ArrayList<>();
    List<Region> seals = new ArrayList<>();
    List<Region> bars = new ArrayList<>();
    // Black rings are drawn on much that is no paper.
    boolean isMuch = letters(written.transcript()) >= ENOUGH_LETTERS;
    for (Mark mark : page.marks()) {
      Region place = page.placement().inPicture(mark.box());
      switch (mark.shape()) {
        case ROUND_SEAL -> {
          if (mark.red() || isMuch) {
            seals.add(place);
          }
        }
        case RULED_STAMP -> addRead(incoming.in(mark, place, issued), marks);
        case FRAME ->
            addRead(
                words(mark).stream().map(words -> new MarkReading(words, place, true)).toList(),
                marks);
        case BAR -> bars.add(mark.box());
      }
    }
    PageReading reading =
        new PageReading(
            index,
            isTurned,
            written.transcript(),
            page.placement(),
            page.whole(),
            page.text().height(),
            marks,
            seals,
            written.numbers());
    PageReading read = signatures.addedTo(PrintedMarks.addedTo(reading), page.text());
    return read.withMarks(
        Stream.of(read.marks(), CoveredPlaces.among(bars, read), codes(page))
            .flatMap(List::stream)
            .toList());
  }

  private static List<MarkReading> codes(Page page) {
    return QrCode.on(page.text()).stream()
        .map(
            code ->
                new MarkReading(
                    MarkWords.QR,
                    page.placement().inPicture(code.box()),
                    false,
                    QrText.shown(code.text())))
        .toList();
  }

  private static void addRead(List<MarkReading> read, List<MarkReading> marks) {
    read.stream()
        .filter(mark -> marks.stream().noneMatch(known -> known.words() == mark.words()))
        .forEach(marks::add);
  }

  /**
   * What its inside says; else, as often as it takes, the same prepared in other ways. Frames one
   * above the other may have been taken for one.
   */
  private List<MarkWords> words(Mark mark) {
    List<GreyImage> patches =
        Stream.concat(Stream.of(mark.patch()), mark.others().stream()).toList();
    return Stream.of(Layout.LINE, Layout.BLOCK)
        .flatMap(layout -> patches.stream().map(patch -> reader.read(patch, layout).text()))
        .map(text -> words(mark, text))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What was framed in black must be in capitals: else it is a word in a table. */
  private static List<MarkWords> words(Mark mark, String text) {
    if (!mark.red() && !text.equals(text.toUpperCase(Locale.ROOT))) {
      return List.of();
    }
    return MarkWords.in(text)
        .map(List::of)
        .orElseGet(() -> text.lines().flatMap(line -> MarkWords.in(line).stream()).toList());
  }

  @Override
  public void close() {
    reader.close();
  }
}
