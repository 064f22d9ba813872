package rasoat.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.RegisteredDocument;
import rasoat.index.RegisteredDocument.Metadata;
import rasoat.model.document.Disclosure;
import rasoat.model.document.SecrecyLevel;

/** Tables of documents. */
final class CsvManifestTest {

  private static final Ingest INGEST = Ingest.textOnly();

  @TempDir Path folder;

  @BeforeEach
  void writeADocument() throws IOException {
    Files.createDirectory(folder.resolve("2025"));
    Files.writeString(folder.resolve("2025/a.txt"), "Số: 7/TB-UBND\nKính gửi: Các thôn");
    Files.writeString(folder.resolve("b.txt"), "Nạo vét kênh");
  }

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), rows);
  }

  @Test
  void readsEveryColumn() throws IOException {
    Path table =
        table(
            """
            id,file,number,issuing_body,date,type,subject,signer,recipients,secrecy,disclosure,public_from
            d-1,2025/a.txt,1849/UBND-VHXH,UBND xã Sông Mơ,2025-12-16,CÔNG VĂN,"nạo vét kênh, mương",\
            Trần Thị Mây,Như trên; Lưu: VT,MẬT,secret,2030-01-01
            """);

    RegisteredDocument read = Reads.document(INGEST, table);

    assertThat(read.document().id().value()).isEqualTo("d-1");
    assertThat(read.document().number()).hasToString("1849/UBND-VHXH");
    assertThat(read.document().issuingBody()).isEqualTo("UBND xã Sông Mơ");
    assertThat(read.document().date()).isEqualTo("2025-12-16");
    assertThat(read.document().typeName()).isEqualTo("CÔNG VĂN");
    assertThat(read.document().subject()).isEqualTo("nạo vét kênh, mương");
    assertThat(read.document().signer()).isEqualTo("Trần Thị Mây");
    assertThat(read.document().secrecy()).isEqualTo(SecrecyLevel.MAT);
    assertThat(read.document().disclosure().on(LocalDate.of(2029, 12, 31)))
        .isEqualTo(Disclosure.State.SECRET);
    assertThat(read.document().isPublicOn(LocalDate.of(2030, 1, 1))).isTrue();
    assertThat(read.recipients()).containsExactly("Như trên", "Lưu: VT");
    assertThat(read.guessed()).isEmpty();
    assertThat(read.source()).isEqualTo(folder.resolve("2025/a.txt").toString());
  }

  @Test
  void guessesWhatARowLeavesOut() throws IOException {
    RegisteredDocument read = Reads.document(INGEST, table("file;signer\n2025/a.txt;\n"));

    assertThat(read.document().id().value()).isEqualTo("a");
    assertThat(read.document().number()).hasToString("7/TB-UBND");
    assertThat(read.guessed()).containsExactlyInAnyOrder(Metadata.values());
  }

  @Test
  void goesOnAfterABadRow() throws IOException {
    List<IngestOutcome> outcomes =
        INGEST.read(table("id,file\nd-1,none.txt\nd-2,2025/a.txt,x\nd-3,../x\nd-4,b.txt\n"));

    assertThat(outcomes).hasSize(4);
    assertThat(Reads.reason(outcomes.get(0))).startsWith("row 2: no such file: ");
    assertThat(Reads.reason(outcomes.get(1))).startsWith("row 3: expected 2 cells, got 3");
    assertThat(Reads.reason(outcomes.get(2)))
        .isEqualTo("row 4: field file: expected a path within the folder of the table, was '../x'");
    assertThat(Reads.document(outcomes.get(3)).document().id().value()).isEqualTo("d-4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id,number\\n"
            + "d-1,5/UBND          | expected a column named file in the first row: was id, number",
        "file\\n\"b.txt                  | expected a CSV table with whole quotes: ",
        "file,id\\n\"b\" x.txt,d-1       | expected a CSV table with whole quotes: ",
        "file,date\\n"
            + "b.txt,16/12/2025    | row 2: field date: expected a date such as 2025-12-16, was",
        "file,secrecy\\n"
            + "b.txt,hơi mật    | row 2: field secrecy: expected MẬT, TỐI MẬT or TUYỆT MẬT",
      })
  void saysWhatIsWrong(String rows, String reason) throws IOException {
    assertThat(Reads.reason(INGEST, table(rows.replace("\\n", "\n")))).startsWith(reason);
  }

  @Test
  void speaksForTheFilesItNames() throws IOException {
    Path table = table("file\n2025/a.txt\n");

    assertThat(INGEST.filesUnder(folder)).containsExactly(folder.resolve("b.txt"), table);
  }

  @Test
  void changesItsHashWithTheFilesItNames() throws IOException {
    Path table = table("file\nb.txt\n");
    String before = INGEST.contentHash(table);
    Files.writeString(folder.resolve("2025/a.txt"), "khác");
    String unrelated = INGEST.contentHash(table);
    Files.writeString(folder.resolve("b.txt"), "khác");

    assertThat(unrelated).isEqualTo(before).matches("[0-9a-f]{64}");
    assertThat(INGEST.contentHash(table)).isNotEqualTo(before);
    assertThat(Reads.document(INGEST, table).contentHash()).isEqualTo(INGEST.contentHash(table));
  }
}
