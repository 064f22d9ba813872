package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.detector.digit.WrittenDigits;
import rasoat.detector.page.DrawnPage;
import rasoat.detector.page.Photo;
import rasoat.detector.page.UnreadableImageException;

/** Numbers written into printed heads. */
class HandwritingTest {

  private static PictureReader reader;

  @BeforeAll
  static void start() {
    reader = new PictureReader(LoadedNatives.get());
  }

  @AfterAll
  static void stop() {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource({"352, 4", "1849, 2", "60, 7", "24, 1"})
  void aNumberWrittenBetweenLeadAndSymbolIsRead(String number, int hand)
      throws UnreadableImageException {
    DrawnPage page = DrawnPage.of(letter("Số:                     /UBND-KT"));
    Graphics2D pen = page.image().createGraphics();
    WrittenDigits.write(number, hand, 20, 1.4, pen, 205, page.line("Số:").ink().y - 6);
    pen.dispose();

    assertThat(text(page)).contains(" " + number + " /UBND-KT");
  }

  @Test
  void aDayWrittenBetweenDayAndMonthIsRead() throws UnreadableImageException {
    String blank =
        letter("Số: 214/UBND-KT").replace("ngày 14 tháng", "ngày                    tháng");
    DrawnPage page = DrawnPage.of(blank);
    Graphics2D pen = page.image().createGraphics();
    WrittenDigits.write("27", 2, 20, 1.4, pen, 340, page.line("Sông Mơ, ngày").ink().y - 6);
    pen.dispose();

    assertThat(text(page)).contains("ngày 27 tháng 3 năm 2026");
  }

  @Test
  void aPrintedNumberStaysAsItIs() throws UnreadableImageException {
    assertThat(text(DrawnPage.of(letter("Số: 1849/UBND-KT")))).contains("Số: 1849/UBND-KT");
  }

  private static String text(DrawnPage page) throws UnreadableImageException {
    return reader.read(Photo.jpeg(page.image())).pages().getFirst().text();
  }

  private static String letter(String number) {
    return InventedDocuments.CANAL.text().replace("Số: 214/UBND-KT", number);
  }
}
