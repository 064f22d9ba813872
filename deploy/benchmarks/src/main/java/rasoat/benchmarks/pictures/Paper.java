package rasoat.benchmarks.pictures;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import rasoat.benchmarks.drawn.DrawnPage;
import rasoat.benchmarks.drawn.DrawnPage.Drawn;
import rasoat.benchmarks.drawn.DrawnPage.Places;

/**
 * A document on paper.
 *
 * @param sheets in colour, 200 dots per inch
 * @param places of the printed parts
 * @param marks what was put on it
 */
record Paper(List<BufferedImage> sheets, Places places, Marks marks) {

  private static final int LEFT_MIDDLE = 480;
  private static final int FRAME = 84;

  /** Room for four digits written by hand. */
  private static final String GAP_OF_SPACES = " ".repeat(18);

  private static final int GAP_WIDTH = 128;

  /** Where the marks begin below the number line. */
  private static final int GAP = 60;

  /**
   * Prints and marks a document.
   *
   * @param text a line for each paragraph, letterhead first
   * @param hands fonts like handwriting; without one all is printed
   */
  static Paper of(
      String text, Marks wanted, String font, List<Font> hands, RandomGenerator random) {
    Marks marks =
        wanted.number() == Marks.Numbering.WRITTEN && hands.isEmpty() ? wanted.printed() : wanted;
    String number = number(text);
    Drawn drawn = DrawnPage.drawn(prepared(text, marks, number), font);
    List<BufferedImage> sheets = new ArrayList<>();
    drawn.sheets().forEach(sheet -> sheets.add(coloured(sheet)));
    Paper paper = new Paper(sheets, drawn.places(), marks);
    try (Ink first = new Ink(sheets.getFirst(), font, random)) {
      paper.head(first, font, number, hands);
    }
    if (marks.seal()) {
      try (Ink last = new Ink(sheets.getLast(), font, random)) {
        String agency = text.lines().findFirst().orElse("").toUpperCase(Locale.ROOT);
        last.signature(paper.places.signature().x, paper.places.signature().y + 10);
        last.seal(paper.places.signature().x - 110, paper.places.signature().y, agency, "VIỆT NAM");
      }
    }
    return paper;
  }

  /** Digits of the number line; empty without one. */
  private static String number(String text) {
    return text.lines()
        .filter(line -> line.startsWith("Số: "))
        .map(line -> line.substring(4).split("[/-]", 2)[0])
        .findFirst()
        .orElse("");
  }

  private static String prepared(String text, Marks marks, String number) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean own = !number.isEmpty() && line.startsWith("Số: " + number);
      lines.add(
          own && marks.number() != Marks.Numbering.PRINTED
              ? "Số:" + GAP_OF_SPACES + line.substring(4 + number.length())
              : line);
      if (line.matches(".*ngày .*tháng .*năm .*") && lines.size() < 9) {
        for (int i = 0; i < marks.room(); i++) {
          lines.add("");
        }
      }
    }
    return String.join("\n", lines);
  }

  private void head(Ink ink, String font, String number, List<Font> hands) {
    if (marks.number() == Marks.Numbering.WRITTEN && !number.isEmpty()) {
      ink.written(
          places.number().x + 58, places.number().y + 32, GAP_WIDTH, number, ink.any(hands));
    }
    int y = places.headEnd() + GAP;
    if (marks.secrecy().isSecret()) {
      ink.frame(LEFT_MIDDLE, y, marks.secrecy().label());
      y += FRAME;
    }
    if (marks.urgency() != null) {
      ink.frame(LEFT_MIDDLE, y, marks.urgency());
      y += FRAME;
    }
    if (marks.internal()) {
      ink.frame(LEFT_MIDDLE, y, "LƯU HÀNH NỘI BỘ");
    }
    Marks.Incoming stamp = marks.incoming();
    if (stamp != null) {
      ink.incoming(
          1130 - 165,
          places.headEnd() + 6,
          stamp.agency(),
          stamp.number(),
          "%02d/%d/%d"
              .formatted(
                  stamp.date().getDayOfMonth(),
                  stamp.date().getMonthValue(),
                  stamp.date().getYear()),
          hands);
    }
    if (marks.copy() != null) {
      ink.printed(1330, 70, "Bản số: " + marks.copy(), 30);
    }
  }

  private static BufferedImage coloured(BufferedImage sheet) {
    BufferedImage coloured =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = coloured.createGraphics();
    pen.drawImage(sheet, 0, 0, null);
    pen.dispose();
    return coloured;
  }

  BufferedImage first() {
    return sheets.getFirst();
  }

  int width() {
    return first().getWidth();
  }

  int height() {
    return first().getHeight();
  }
}
