package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class SavedPayloadsTest {

  private static final String ADDRESS = "https://vidu.example/bai/2";
  private static final String BROWSER =
      """
      <!DOCTYPE html>
      <!-- saved from url=(0026)https://vidu.example/bai/2 -->
      <html><head><meta charset="utf-8"><title>Thông báo</title></head><body><article>
      <p>Đoạn một</p><p>Đoạn hai</p><img src="./Th%C3%B4ng%20b%C3%A1o_files/a.jpg">
      <img src="./Thông báo_files/b.jpg"></article></body></html>\
      """;

  @TempDir private Path folder;

  @Test
  void readsAPageThatABrowserSavedWithItsFolder() throws IOException {
    String name = Normalizer.normalize("Thông báo", Normalizer.Form.NFC);
    Path beside = Files.createDirectories(folder.resolve(name + "_files"));
    Files.write(beside.resolve("a.jpg"), Captured.jpeg(1));
    Files.write(beside.resolve("b.jpg"), Captured.jpeg(2));
    Files.write(folder.resolve("private.jpg"), Captured.jpeg(3));
    Path page = Files.writeString(folder.resolve(name + ".html"), BROWSER);

    Captured captured = Captured.from(page);

    assertThat(captured.only().permalink()).isEqualTo(ADDRESS);
    assertThat(captured.only().text()).isEqualTo("Thông báo\nĐoạn một\nĐoạn hai");
    assertThat(captured.states()).containsExactly(FetchState.OK, FetchState.OK);
    assertThat(captured.bytes().get(Sha256.of(Captured.jpeg(3)))).isEmpty();
  }

  @Test
  void readsTheSameFromAZipOfMacOs() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    String name = Normalizer.normalize("thu mục/Thông báo", Normalizer.Form.NFD);
    entries.put(name + ".html", BROWSER.getBytes(UTF_8));
    entries.put(name + "_files/a.jpg", Captured.jpeg(1));
    entries.put(name + "_files/b.jpg", Captured.jpeg(2));

    Captured captured = Captured.from(Zips.write(folder.resolve("a.zip"), entries));

    assertThat(captured.states()).containsExactly(FetchState.OK, FetchState.OK);
  }

  @Test
  void readsAPageOfSingleFileWithItsPicturesInside() throws IOException {
    String page =
        """
        <!DOCTYPE html> <html lang=vi><!--
         Page saved with SingleFile
         url: https://vidu.example/bai/2
         saved date: Sun Nov 22 2026 10:00:00 GMT+0700 (Giờ Đông Dương)
        --><meta charset=utf-8><title>Thông báo</title><main>Lời
        <img src="data:image/jpeg;base64,%s"><img src="data:image/svg+xml,%%3Csvg/%%3E"></main>\
        """
            .formatted(Base64.getEncoder().encodeToString(Captured.JPEG));

    Captured captured = Captured.from(Files.writeString(folder.resolve("saved.txt"), page));

    assertThat(captured.only().permalink()).isEqualTo(ADDRESS);
    assertThat(captured.only().provenance().at()).hasToString("2026-11-22T03:00:00Z");
    assertThat(captured.only().attachments().getFirst().kept()).contains(Sha256.of(Captured.JPEG));
    assertThat(captured.states()).containsExactly(FetchState.OK);
    assertThat(captured.only().precision()).isEqualTo(TimePrecision.UNKNOWN);
  }

  @Test
  void findsPicturesOfFacebookByTheirNamesBesideThePage() throws IOException {
    String page =
        Story.page("", Story.of("8123").showing(2))
            .replaceFirst("<html>", "<!-- saved from url=(0046)" + Story.GROUP + "/ -->\n<html>");
    Path beside = Files.createDirectories(folder.resolve("Nhom_files"));
    Files.write(beside.resolve("anh0_n.jpg"), Captured.jpeg(0));
    Path file = Files.writeString(folder.resolve("Nhom.html"), page);

    assertThat(Captured.from(file).states()).containsExactly(FetchState.OK, FetchState.MISSING);
  }

  @Test
  void takesNoPictureOfAnotherPageThatHasItsName() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("1.html", "<html><title>1</title><img src='1_files/a.jpg'></html>".getBytes(UTF_8));
    entries.put("1_files/a.jpg", Captured.jpeg(1));
    entries.put("2.html", "<html><title>2</title><img src='2_files/a.jpg'></html>".getBytes(UTF_8));
    entries.put("2_files/a.jpg", Captured.jpeg(2));
    entries.put("3.html", "<html><title>3</title><img src='3_files/a.jpg'></html>".getBytes(UTF_8));

    assertThat(Captured.from(Zips.write(folder.resolve("a.zip"), entries)).posts())
        .extracting(post -> post.attachments().getFirst().kept())
        .containsExactly(
            Optional.of(Sha256.of(Captured.jpeg(1))),
            Optional.of(Sha256.of(Captured.jpeg(2))),
            Optional.empty());
  }

  @Test
  void readsAPageThatDoesNotSayWhereItIsFrom() throws IOException {
    String page = "<html><title>Thông báo</title><p>Lời</p></html>";

    Captured captured = Captured.from(Files.writeString(folder.resolve("a.html"), page));

    assertThat(captured.only().permalink()).isEmpty();
    assertThat(captured.only().key().source()).isEqualTo("file");
  }

  @Test
  void readsOnWhereverAPageIsCut() throws IOException {
    byte[] whole = BROWSER.getBytes(UTF_8);
    for (int length = 40; length < whole.length; length += 7) {
      Path file = Files.write(folder.resolve("cut.html"), Arrays.copyOf(whole, length));
      Captured.from(file);
    }
    assertThat(Captured.from(folder.resolve("cut.html")).posts()).hasSize(1);
  }
}
