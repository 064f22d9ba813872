package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DOCX files that would fetch, unfold or lock something. */
final class HostileDocxTest {

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
          + " PartName=\"/word/document.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
          + ".document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
          + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
  private static final String START =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
          + "<w:p><w:r><w:t>";
  private static final String END = "</w:t></w:r></w:p></w:body></w:document>";

  private static final Ingest INGEST = Ingest.textOnly();

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("x.docx");
  }

  /** The words, and then spaces by the megabyte. */
  private Path docx(String document, int megabytes) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "_rels/.rels", RELATIONS);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.replace(END, "").getBytes(StandardCharsets.UTF_8));
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        zip.write(spaces);
      }
      zip.write(END.getBytes(StandardCharsets.UTF_8));
    }
    return file();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsAPlainOne() throws IOException {
    assertThat(Reads.text(INGEST, docx(START + "Kính gửi các thôn" + END, 0)))
        .isEqualTo("Kính gửi các thôn");
  }

  @Test
  void refusesABomb() throws IOException {
    assertThat(Reads.reason(INGEST, docx(START + "Kính gửi" + END, 200)))
        .isEqualTo("expected a DOCX that unfolds to at most 50331648 bytes: it is a zip bomb");
  }

  @Test
  void fetchesNothing() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hàng tuyệt mật");
    String xxe =
        "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + START + "&e;" + END;

    assertThat(Reads.reason(INGEST, docx(xxe, 0)))
        .contains("DOCTYPE")
        .doesNotContain("hàng tuyệt mật");
  }

  @Test
  void unfoldsNoEntities() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }

    assertThat(Reads.reason(INGEST, docx(laughs + "]>" + START + "&a29;" + END, 0)))
        .contains("DOCTYPE");
  }

  @Test
  void refusesOneNestedTooDeep() throws IOException {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000);

    assertThat(Reads.reason(INGEST, docx(START.replace("<w:p>", deep + "<w:p>") + "x" + END, 0)))
        .matches("(expected|cannot be read).*");
  }

  @Test
  void refusesALockedOne() throws Exception {
    try (POIFSFileSystem locked = new POIFSFileSystem();
        XWPFDocument docx = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file())) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hidden");
      try (OutputStream inside = encryptor.getDataStream(locked)) {
        docx.write(inside);
      }
      locked.writeFilesystem(out);
    }

    assertThat(Reads.reason(INGEST, file()))
        .isEqualTo("expected a document without password: it asks for one");
  }

  @Test
  void refusesOtherArchives() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
      part(zip, "xl/workbook.xml", "<workbook/>");
    }

    assertThat(Reads.reason(INGEST, file()))
        .isEqualTo("expected a DOCX: is a ZIP file without word/document.xml");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 50, 300})
  void saysWhatIsWrongWithATruncatedOne(int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(docx(START + "Kính gửi" + END, 0));
    Files.write(file(), Arrays.copyOf(whole, bytes));

    assertThat(Reads.reason(INGEST, file())).startsWith("expected a whole DOCX: ");
  }
}
