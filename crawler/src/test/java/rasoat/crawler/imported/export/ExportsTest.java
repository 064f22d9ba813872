package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.crawler.capture.Pseudonyms;
import rasoat.crawler.imported.CaptureReader;
import rasoat.crawler.imported.Import;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;
import rasoat.model.post.TimePrecision;

class ExportsTest {

  private static final Instant CHANGED = Instant.parse("2026-11-21T01:02:03Z");

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(CHANGED));
    return file;
  }

  private Path fixture(String name, String fixture) throws IOException {
    return file(name, new String(Fixture.bytes(fixture), StandardCharsets.UTF_8));
  }

  private Path zip(String name, Path... files) throws IOException {
    Path zip = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.setLevel(Deflater.NO_COMPRESSION);
      for (Path file : files) {
        entries.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, entries);
      }
    }
    return zip;
  }

  private static Optional<CaptureReader> reader(Path input) throws IOException {
    return Exports.of(input, context());
  }

  private static Import context() {
    return new Import(
        new InMemoryByteStore(),
        new Pseudonyms(Imported.KEY),
        () -> Imported.NOW,
        Optional.empty());
  }

  @Test
  void findsATelegramExportAsFolderOrFileWhateverItsName() throws IOException {
    fixture("tg/result.json", "channel.json");
    file("tg/photos/photo_1@22-11-2026_09-00-00.jpg", "jpg1");
    Path renamed = fixture("tg/export", "channel.json");

    assertThat(Imported.of(folder.resolve("tg")).posts()).hasSize(7);
    Imported alone = Imported.of(renamed);
    assertThat(alone.posts()).hasSize(7);
    assertThat(alone.attachments()).contains("PHOTO photo_1@22-11-2026_09-00-00.jpg OK");
    assertThat(alone.problemTexts()).first().asString().startsWith(renamed + ":22: ");
  }

  @Test
  void opensNothingOutsideTheFolderOfAFileAlone() throws IOException {
    file("etc/passwd", "root");
    String json = new String(Fixture.bytes("channel.json"), StandardCharsets.UTF_8);
    Path alone = file("a/b/export.json", json.replace("../../etc/passwd", "../../etc/passwd"));

    assertThat(Imported.of(alone).attachments()).contains("PHOTO passwd MISSING");
  }

  @Test
  void findsAWhatsAppChatInAZip() throws IOException {
    Path chat = fixture("_chat.txt", "android.txt");
    Path picture = file("IMG-20261120-WA0001.jpg", "jpg1");
    Path zip = zip("WhatsApp Chat - Tổ dân phố 5.zip", chat, picture);

    Imported imported = Imported.privateOf(zip);

    assertThat(imported.posts()).hasSize(8);
    assertThat(imported.attachments()).contains("PHOTO IMG-20261120-WA0001.jpg OK");
    assertThat(imported.posts().getFirst().group()).isEqualTo("Tổ dân phố 5");
  }

  @Test
  void takesAChatAloneWithWhatLiesBesideIt() throws IOException {
    Path chat = fixture("WhatsApp Chat with Tổ dân phố 5.txt", "android.txt");
    file("IMG-20261120-WA0001.jpg", "jpg1");

    assertThat(Imported.privateOf(chat).attachments()).contains("PHOTO IMG-20261120-WA0001.jpg OK");
    assertThat(Imported.of(chat).posts()).isEmpty();
  }

  @Test
  void takesOwnPostsWithTheirPictures() throws IOException {
    file("own/i-1.jpg", "jpg1");
    Path posts =
        file(
            "own/posts.jsonl",
            """
            {"id": "p-1", "platform": "facebook", "group": "Cư dân", "text": " Công văn ", "time": "2026-11-20T08:30:00+07:00", "images": ["i-1.jpg", "none.jpg"]}
            {"id": "p-2", "time": "2026-11-20", "text": "ngày"}
            {"id": "p-3"}
            broken
            """);

    Imported imported = Imported.of(folder.resolve("own"));

    assertThat(imported.keys())
        .containsExactly("FACEBOOK|Cư dân|p-1", "OTHER|own|p-2", "OTHER|own|p-3");
    assertThat(imported.texts()).containsExactly("Công văn", "ngày", "");
    assertThat(imported.attachments()).containsExactly("PHOTO i-1.jpg OK");
    assertThat(imported.posts().stream().map(Capture::precision))
        .containsExactly(TimePrecision.SECOND, TimePrecision.DAY, TimePrecision.UNKNOWN);
    assertThat(imported.problems()).hasSize(2);
    assertThat(imported.posts().getFirst().provenance().raw())
        .isEqualTo(Sha256.of(Files.readAllBytes(posts)));
    assertThat(Imported.of(posts).posts()).hasSize(3);
  }

  @Test
  void takesPicturesEachAsAPost() throws IOException {
    Path picture = file("pictures/a/1.jpg", "jpg1");
    file("pictures/2.pdf", "%PDF");
    file("pictures/readme.txt", "công văn");

    Imported imported = Imported.of(folder.resolve("pictures"));

    assertThat(imported.keys()).containsExactly("OTHER|pictures|2.pdf", "OTHER|pictures|a/1.jpg");
    assertThat(imported.attachments()).containsExactly("DOCUMENT 2.pdf OK", "PHOTO a/1.jpg OK");
    assertThat(imported.posts())
        .allMatch(post -> post.time().equals(CHANGED))
        .allMatch(post -> post.precision() == TimePrecision.UNKNOWN);
    assertThat(imported.posts().getLast().provenance().raw())
        .isEqualTo(Sha256.of(Files.readAllBytes(picture)));
    assertThat(Imported.of(picture).keys()).containsExactly("OTHER|1.jpg|1.jpg");
  }

  @Test
  void tellsExportsOfOtherToolsFromTheProjectsOwn() throws IOException {
    Path pages = fixture("tg/messages.html", "messages.html").getParent();
    Path own = file("own/posts.jsonl", "{}").getParent();
    Path pictures = file("pictures/1.jpg", "jpg1").getParent();

    assertThat(Exports.ofOtherTools(pages, context())).isPresent();
    assertThat(Exports.ofOtherTools(own, context())).isEmpty();
    assertThat(Exports.ofOtherTools(pictures, context())).isEmpty();
  }

  @Test
  void findsNoReaderForOtherThings() throws IOException {
    assertThat(reader(file("notes.txt", "ghi chép"))).isEmpty();
    assertThat(reader(folder.resolve("none"))).isEmpty();
    assertThat(reader(zip("other.zip", file("notes.txt", "ghi chép")))).isEmpty();
  }

  @Test
  void tellsAboutHowManyPostsThereAre() throws IOException {
    assertThat(reader(fixture("result.json", "channel.json")).orElseThrow().size())
        .isBetween(3L, 20L);
    assertThat(reader(file("own/posts.jsonl", "{\"id\": \"p\"}\n")).orElseThrow().size())
        .isEqualTo(1);
  }

  @Test
  void takesNoPrivateChatForAFolderOfPictures() throws IOException {
    file("wa/_chat.txt", "a chat in a form that nobody knows");
    file("wa/IMG-20261120-WA0001.jpg", "jpg1");
    fixture("tg/messages.html", "messages.html");
    file("tg/photos/photo_1@22.jpg", "jpg1");

    assertThat(Imported.of(folder.resolve("wa")).posts()).isEmpty();
    assertThat(Imported.privateOf(folder.resolve("wa")).problemTexts())
        .singleElement()
        .asString()
        .endsWith("expected a chat with a time before each message, got another text");
    assertThat(Imported.of(folder.resolve("tg")).posts()).isEmpty();
  }

  @Test
  void readsEveryExportInAFolder() throws IOException {
    fixture("all/ChatExport_1/result.json", "channel.json");
    fixture("all/ChatExport_2/result.json", "account.json");

    assertThat(Imported.of(folder.resolve("all")).posts()).hasSize(10);
  }

  @Test
  void readsFilesLargerThanWhatIsKept() throws IOException {
    Path large = folder.resolve("large/result.json");
    Files.createDirectories(large.getParent());
    byte[] noise = new byte[50_000];
    new Random(20261122).nextBytes(noise);
    String padding = HexFormat.of().formatHex(noise); // what packs too well is left out as a bomb
    try (Writer out = Files.newBufferedWriter(large)) {
      out.write("{\"name\":\"a\",\"type\":\"public_channel\",\"id\":5,\"messages\":[");
      for (int id = 1; id <= 330; id++) {
        out.write(id == 1 ? "" : ",");
        out.write(
            "{\"id\":%d,\"type\":\"message\",\"date_unixtime\":\"1763776800\",".formatted(id));
        out.write("\"photo\":\"1.jpg\",\"x\":\"" + padding + "\",\"text\":\"tin\"}");
      }
      out.write("]}");
    }
    Path picture = file("large/1.jpg", "jpg1");

    Imported folderRead = Imported.of(large.getParent());
    Imported zipRead = Imported.of(zip("large.zip", large, picture));

    assertThat(folderRead.keys()).hasSize(330).isEqualTo(zipRead.keys());
    assertThat(folderRead.kept()).isEqualTo(330).isEqualTo(zipRead.kept());
    Sha256 raw = zipRead.post("2").provenance().raw();
    assertThat(zipRead.bytes().get(raw).orElseThrow())
        .asString(StandardCharsets.UTF_8)
        .startsWith("{\"id\":2,\"type\"");
  }
}
