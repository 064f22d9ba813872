package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.document.OfficialDocument;

/** The binary format of Word: an invented letter, partly in .VnTime and .VnTimeH. */
final class DocFormatTest {

  private static final Ingest INGEST = Ingest.textOnly();

  @TempDir Path folder;

  private static byte[] letter() throws IOException {
    try (InputStream bytes = DocFormatTest.class.getResourceAsStream("letter.doc")) {
      assertThat(bytes).isNotNull();
      return bytes.readAllBytes();
    }
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("letter.doc"), bytes);
  }

  @Test
  void readsWordsTablesAndOldFontsWithoutTheCodesOfFields() throws IOException {
    OfficialDocument read = Reads.document(INGEST, file(letter())).document();

    assertThat(read.number()).hasToString("125/UBND-KT");
    assertThat(read.issuingBody()).isEqualTo("ỦY BAN NHÂN DÂN XÃ SÔNG MƠ");
    assertThat(read.signer()).isEqualTo("Trần Thị Mây");
    assertThat(read.text())
        .contains("Thực hiện Kế hoạch số 88/KH-UBND ngày 02/01/2025, ủy ban nhân dân xã đề nghị")
        .contains("Xem trang của xã.")
        .doesNotContain("HYPERLINK");
  }

  @Test
  void saysWhatIsWrongWithATruncatedOne() throws IOException {
    assertThat(Reads.reason(INGEST, file(Arrays.copyOf(letter(), 3_000))))
        .matches("(expected|cannot be read).*");
  }

  @Test
  void refusesOtherOfficeFiles() throws IOException {
    Path file = folder.resolve("a.doc");
    try (POIFSFileSystem sheet = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      sheet.getRoot().createDirectory("Workbook");
      sheet.writeFilesystem(out);
    }

    assertThat(Reads.reason(INGEST, file))
        .isEqualTo("expected a DOC: is another Office file, it holds Workbook");
  }
}
