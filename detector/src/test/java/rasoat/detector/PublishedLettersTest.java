package rasoat.detector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.DocumentIndex;
import rasoat.index.ingest.Ingest;
import rasoat.index.ingest.IngestOutcome;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;

/** The five letters of the sample that their offices published themselves, among the invented. */
class PublishedLettersTest {

  private static final Path DOCUMENTS = Path.of("..", "deploy", "sample", "documents");

  @TempDir Path folder;
  private DocumentIndex index;

  @BeforeEach
  void registerTheSample() throws IOException {
    index = DocumentIndex.open(folder);
    Ingest ingest = Ingest.textOnly();
    index.add(
        ingest.filesUnder(DOCUMENTS).stream()
            .flatMap(file -> ingest.read(file).stream())
            .map(PublishedLettersTest::document)
            .toList());
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({"real000, 1849/UBND-VHXH", "real002, 187-CV/BTGDVTU"})
  void areFoundFromTextReadWithTheWrongLanguage(String id, String number) throws IOException {
    Finding finding = judge(noisy(id));

    assertThat(finding.document()).isEqualTo(new DocumentId(id));
    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(finding.number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"real000", "real001", "real002", "real003", "real004"})
  void areFoundFromTheirOwnText(String id) throws IOException {
    OfficialDocument document = index.get(new DocumentId(id)).orElseThrow();

    Finding finding = judge(document.text());

    assertThat(finding.document()).isEqualTo(document.id());
    assertThat(finding.altered()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Văn bản số 1849 ký 16/12 nói gì vậy,  real000",
    "Cho xin công văn 187-CV/BTGDVTU,      real002",
    "588/ubnd-ttcbth ai có không,          real004",
  })
  void areMentioned(String text, String id) throws IOException {
    Finding finding = judge(text);

    assertThat(finding.kind()).isEqualTo(Kind.MENTION);
    assertThat(finding.document()).isEqualTo(new DocumentId(id));
  }

  @ParameterizedTest
  @CsvSource({"real001", "real004"})
  void areMentionedByTheirSubject(String id) throws IOException {
    assertIsMentionedByItsSubject(id);
  }

  @ParameterizedTest
  @CsvSource({"real000", "real002"})
  void areMentionedByTheirLongSubject(String id) throws IOException {
    assertIsMentionedByItsSubject(id);
  }

  private void assertIsMentionedByItsSubject(String id) throws IOException {
    OfficialDocument document = index.get(new DocumentId(id)).orElseThrow();

    Finding finding = judge("Mọi người đọc văn bản về " + document.subject() + " chưa");

    assertThat(finding.kind()).isEqualTo(Kind.MENTION);
    assertThat(finding.document()).isEqualTo(document.id());
  }

  private Finding judge(String text) throws IOException {
    Instant time = Instant.parse("2026-05-20T03:00:00Z");
    return new Judge(index).judge(Readings.reading(Readings.post(text, time)), SecondLook.NONE);
  }

  private static OfficialDocument document(IngestOutcome outcome) {
    return ((IngestOutcome.Ingested) outcome).document().document();
  }

  private static String noisy(String id) throws IOException {
    try (InputStream text = PublishedLettersTest.class.getResourceAsStream(id + ".ocr.txt")) {
      assertThat(text).as("the noisy text of " + id).isNotNull();
      return new String(text.readAllBytes(), UTF_8);
    }
  }
}
