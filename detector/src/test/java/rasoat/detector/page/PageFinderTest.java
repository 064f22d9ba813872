package rasoat.detector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasoat.detector.InventedDocuments;
import rasoat.model.finding.Region;

@ExtendWith(Vision.class)
class PageFinderTest {

  private static final String LETTER = InventedDocuments.CANAL.text();

  @Test
  void findsOneUprightPageInAScan() throws UnreadableImageException {
    PageFinder.Found found = PageFinder.find(Photo.png(DrawnPage.of(LETTER).image()));

    assertThat(found.cutOff()).isEmpty();
    assertThat(found.pages()).hasSize(1);
    Page page = found.pages().getFirst();
    assertThat(page.text().height()).isGreaterThan(page.text().width());
    assertThat(page.placement().pictureWidth()).isEqualTo(DrawnPage.WIDTH);
    assertThat(page.placement().pictureHeight()).isEqualTo(DrawnPage.HEIGHT);
    assertThat(page.marks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsNoPageInScenery(long seed) throws UnreadableImageException {
    byte[] photo = Photo.jpeg(Photo.scenery(1200, 900, seed));

    assertThat(PageFinder.find(photo).pages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ffffff", "000000", "808080"})
  void findsNoPageOnOneColour(String colour) throws UnreadableImageException {
    BufferedImage even = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = even.createGraphics();
    pen.setColor(Color.decode("#" + colour));
    pen.fillRect(0, 0, 800, 600);

    assertThat(PageFinder.find(Photo.png(even)).pages()).isEmpty();
  }

  @Test
  void makesShadowedPaperNearlyWhite() throws UnreadableImageException {
    byte[] picture = Photo.png(Photo.shadowed(DrawnPage.of(LETTER).image()));

    GreyImage text = PageFinder.find(picture).pages().getFirst().text();

    GreyImage foot = text.part(new Region(0, text.height() - 20, text.width(), 20));
    assertThat(brightest(foot)).isGreaterThan(235);
    assertThat(darkest(foot)).isGreaterThan(225);
  }

  @Test
  void findsASheetOnADeskWhoseGrainLooksLikeWords() throws UnreadableImageException {
    byte[] photo = Photo.jpeg(Photo.onGrain(DrawnPage.of(LETTER).image(), 12));

    assertThat(PageFinder.find(photo).pages()).singleElement().matches(Page::whole);
  }

  @Test
  void takesACollageApart() throws UnreadableImageException {
    BufferedImage collage = new BufferedImage(2520, 1800, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = collage.createGraphics();
    pen.drawImage(DrawnPage.of(LETTER).image(), 0, 20, null);
    pen.drawImage(DrawnPage.of(InventedDocuments.FESTIVAL.text()).image(), 1280, 20, null);

    List<Page> pages = PageFinder.find(Photo.jpeg(collage)).pages();

    assertThat(pages).hasSize(2);
    assertThat(middle(pages.getFirst()).x()).isLessThan(1260);
    assertThat(middle(pages.getLast()).x()).isGreaterThan(1260);
  }

  @Test
  void keepsADensePageWhole() throws UnreadableImageException {
    String text = "Hoàn thành nạo vét đoạn kênh từ cầu Đá đến đập Tràn. ".repeat(50);
    BufferedImage small = new BufferedImage(744, 1052, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(DrawnPage.dense(text).image(), 0, 0, 744, 1052, null);

    assertThat(PageFinder.find(Photo.jpeg(small)).pages()).hasSize(1);
  }

  @Test
  void leavesThePanelWithoutTextOut() throws UnreadableImageException {
    BufferedImage collage = new BufferedImage(2520, 1800, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = collage.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 2520, 1800);
    pen.setPaint(new GradientPaint(0, 0, Color.BLUE, 1200, 1800, Color.ORANGE));
    pen.fillRect(0, 0, 1230, 1800);
    pen.drawImage(DrawnPage.of(LETTER).image(), 1270, 20, null);

    List<Page> pages = PageFinder.find(Photo.jpeg(collage)).pages();

    assertThat(pages).hasSize(1);
    assertThat(middle(pages.getFirst()).x()).isGreaterThan(1260);
  }

  @Test
  void keepsItsMeaningWhenThePageIsTurned() throws UnreadableImageException {
    Page page = PageFinder.find(Photo.png(DrawnPage.of(LETTER).image())).pages().getFirst();
    Page turned = page.turnedHalf();

    assertThat(turned.turnedHalf().text().pixels()).isEqualTo(page.text().pixels());
    assertThat(turned.text().pixels()[0])
        .isEqualTo(page.text().pixels()[page.text().pixels().length - 1]);
  }

  private static Region middle(Page page) {
    return page.placement()
        .inPicture(new Region(page.text().width() / 2, page.text().height() / 2, 1, 1));
  }

  private static int brightest(GreyImage image) {
    int most = 0;
    for (byte pixel : image.pixels()) {
      most = Math.max(most, pixel & 0xff);
    }
    return most;
  }

  private static int darkest(GreyImage image) {
    int least = 255;
    for (byte pixel : image.pixels()) {
      least = Math.min(least, pixel & 0xff);
    }
    return least;
  }
}
