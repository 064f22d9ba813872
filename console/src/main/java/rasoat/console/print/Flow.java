package rasoat.console.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays pieces on pages, as many as it takes. Pages are counted from the second on. */
final class Flow implements AutoCloseable {

  private static final float ALMOST = 0.01f;

  private final PDDocument document;
  private final Fonts fonts;
  private Sheet sheet;
  private int page;
  private float y;

  Flow(PDDocument document, Fonts fonts) throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.sheet = new Sheet(document, fonts);
    this.page = 1;
    this.y = Paper.TOP;
  }

  /** A new page that counts from 1 again, for an annex. */
  void begin() throws IOException {
    page = 0;
    turn();
  }

  void lay(List<Piece> pieces) throws IOException {
    int at = 0;
    while (at < pieces.size()) {
      int end = at + 1;
      while (end < pieces.size() && pieces.get(end - 1).clings()) {
        end++;
      }
      layTogether(pieces.subList(at, end));
      at = end;
    }
  }

  /** What clings stays together where a page can hold it, and goes on piece by piece where not. */
  private void layTogether(List<Piece> group) throws IOException {
    float height = Piece.heightOf(group);
    float head = Piece.heightOf(group.getFirst().head());
    if (!fits(height) && height + head <= Paper.HEIGHT) {
      turnFor(group.getFirst());
    }
    for (Piece each : group) {
      if (!fits(each.above() + each.height())) {
        turnFor(each);
      }
      lay(each);
    }
  }

  private void lay(Piece piece) throws IOException {
    float top = y == Paper.TOP ? y : y + piece.above();
    piece.ink().draw(sheet, top);
    y = top + piece.height();
  }

  private boolean fits(float height) {
    return y + height <= Paper.BOTTOM + ALMOST;
  }

  private void turnFor(Piece next) throws IOException {
    if (y == Paper.TOP) {
      return;
    }
    turn();
    for (Piece each : next.head()) {
      lay(each);
    }
  }

  private void turn() throws IOException {
    sheet.close();
    sheet = new Sheet(document, fonts);
    page++;
    y = Paper.TOP;
    if (page > 1) {
      float middle = (Paper.LEFT + Paper.RIGHT) / 2;
      sheet.centred(String.valueOf(page), Style.NUMBER, middle, Paper.NUMBER_TOP);
    }
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
