package rasoat.detector.ocr;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import rasoat.detector.page.GreyImage;
import rasoat.model.finding.Region;

/** Reads Vietnamese text. Owns one engine, for one thread. */
public final class TextReader implements AutoCloseable {

  /** What the image holds. */
  public enum Layout {
    /** A page: columns, tables, pictures. */
    PAGE(TessPageSegMode.PSM_AUTO),
    /** One block of lines. */
    BLOCK(TessPageSegMode.PSM_SINGLE_BLOCK),
    /** Words here and there: a form, a stamp of several cells. */
    SCATTERED(TessPageSegMode.PSM_SPARSE_TEXT),
    /** One line. */
    LINE(TessPageSegMode.PSM_SINGLE_LINE);

    private final int mode;

    Layout(int mode) {
      this.mode = mode;
    }
  }

  private static final int DOTS_PER_INCH = 300;

  private final TessBaseAPI engine;

  /**
   * Starts an engine.
   *
   * @param tessdata the folder that holds {@code vie.traineddata}
   * @throws IllegalStateException when the engine refuses the model
   */
  public TextReader(Path tessdata) {
    engine = TessAPI1.TessBaseAPICreate();
    if (TessAPI1.TessBaseAPIInit2(
            engine, tessdata.toString(), "vie", TessOcrEngineMode.OEM_LSTM_ONLY)
        != 0) {
      TessAPI1.TessBaseAPIDelete(engine);
      throw new IllegalStateException(
          "expected the model vie.traineddata in " + tessdata + ", could not start with it");
    }
    TessAPI1.TessBaseAPISetVariable(engine, "debug_file", "/dev/null");
  }

  /** The version of the recognition library. */
  public static String version() {
    return TessAPI1.TessVersion();
  }

  /** Reads an image whose letters are about 20 pixels high without their strokes up and down. */
  public Transcript read(GreyImage image, Layout layout) {
    return read(image, layout, TessPageIteratorLevel.RIL_WORD);
  }

  /** As {@link #read} of one line, each sign as a word of its own. */
  public Transcript signs(GreyImage line) {
    return read(line, Layout.LINE, TessPageIteratorLevel.RIL_SYMBOL);
  }

  private Transcript read(GreyImage image, Layout layout, int level) {
    TessAPI1.TessBaseAPISetPageSegMode(engine, layout.mode);
    ByteBuffer pixels = ByteBuffer.allocateDirect(image.pixels().length).put(image.pixels()).flip();
    TessAPI1.TessBaseAPISetImage(engine, pixels, image.width(), image.height(), 1, image.width());
    TessAPI1.TessBaseAPISetSourceResolution(engine, DOTS_PER_INCH);
    try {
      if (TessAPI1.TessBaseAPIRecognize(engine, null) != 0) {
        return Transcript.EMPTY;
      }
      return collect(level);
    } finally {
      TessAPI1.TessBaseAPIClear(engine);
    }
  }

  private Transcript collect(int level) {
    TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(engine);
    if (results == null) {
      return Transcript.EMPTY;
    }
    TessPageIterator places = TessAPI1.TessResultIteratorGetPageIterator(results);
    List<Word> words = new ArrayList<>();
    int line = -1;
    do {
      if (TessAPI1.TessPageIteratorIsAtBeginningOf(places, TessPageIteratorLevel.RIL_TEXTLINE)
          != 0) {
        line++;
      }
      String text = text(results, level);
      if (!text.isBlank()) {
        double confidence = TessAPI1.TessResultIteratorConfidence(results, level) / 100.0;
        words.add(
            new Word(text, box(places, level), Math.clamp(confidence, 0, 1), Math.max(line, 0)));
      }
    } while (TessAPI1.TessPageIteratorNext(places, level) != 0);
    TessAPI1.TessResultIteratorDelete(results);
    return new Transcript(words);
  }

  private static String text(TessResultIterator results, int level) {
    Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, level);
    if (text == null) {
      return "";
    }
    try {
      return Normalizer.normalize(text.getString(0, "UTF-8").strip(), Normalizer.Form.NFC);
    } finally {
      TessAPI1.TessDeleteText(text);
    }
  }

  private static Region box(TessPageIterator places, int level) {
    IntBuffer left = IntBuffer.allocate(1);
    IntBuffer top = IntBuffer.allocate(1);
    IntBuffer right = IntBuffer.allocate(1);
    IntBuffer bottom = IntBuffer.allocate(1);
    TessAPI1.TessPageIteratorBoundingBox(places, level, left, top, right, bottom);
    return new Region(
        left.get(0), top.get(0), right.get(0) - left.get(0), bottom.get(0) - top.get(0));
  }

  @Override
  public void close() {
    TessAPI1.TessBaseAPIEnd(engine);
    TessAPI1.TessBaseAPIDelete(engine);
  }
}
