package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.crawler.custody.Method;
import rasoat.crawler.custody.Preview;
import rasoat.deploy.scan.Findings;
import rasoat.detector.PictureHasher;
import rasoat.detector.Recognition;
import rasoat.detector.worker.WorkerLimits;
import rasoat.index.DocumentIndex;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.Disclosure;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.port.InMemoryByteStore;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Sha256;

class OwnTestimonyTest {

  private static final String DIGEST = "ab".repeat(32);

  @TempDir private Path folder;
  private final InMemoryByteStore pictures = new InMemoryByteStore();

  @BeforeEach
  void register() throws IOException {
    try (DocumentIndex documents = DocumentIndex.open(folder.resolve("registry"))) {
      documents.register(
          List.of(
              RegisteredDocument.given(document("d-0042")).from("cong-van.pdf", DIGEST),
              RegisteredDocument.given(document("d-hand"))));
    }
  }

  private static OfficialDocument document(String id) {
    return new OfficialDocument(
        new DocumentId(id),
        null,
        "UBND PHƯỜNG AN HẢI",
        null,
        "KẾ HOẠCH",
        "Sơ tán chợ An Hải",
        "",
        SecrecyLevel.NONE,
        Disclosure.always(Disclosure.State.PUBLIC),
        "Kế hoạch sơ tán chợ An Hải khi có bão");
  }

  private OwnTestimony testimony() throws IOException {
    Recognition none =
        Recognition.inWorkers(
            folder.resolve("no-java"), "", folder.resolve("cache"), WorkerLimits.USUAL);
    return new OwnTestimony(
        DocumentIndex.openForReading(folder.resolve("registry")),
        pictures,
        new PictureHasher(none));
  }

  @ParameterizedTest
  @CsvSource({
    "d-0042, abababababababababababababababababababababababababababababababab",
    "d-hand, none",
    "d-gone, none",
  })
  void tellsTheDigestThatADocumentIsRegisteredWith(String document, String digest)
      throws IOException {
    try (OwnTestimony testimony = testimony()) {
      assertThat(testimony.registered(new DocumentId(document)).map(Sha256::value).orElse("none"))
          .isEqualTo(digest);
    }
  }

  @Test
  void namesWhatReadsPictures() throws IOException {
    try (OwnTestimony testimony = testimony()) {
      assertThat(testimony.ocrEngine()).matches("Tesseract \\d+\\.\\d+\\.\\d+");
      assertThat(testimony.models())
          .extracting(Method.Model::name)
          .containsExactly("vie", "digits");
    }
  }

  @Test
  void givesBlurredPicturesOnly() throws IOException {
    Sha256 clear = pictures.put(new byte[] {1});
    Sha256 blurred = pictures.put(new byte[] {2});
    Finding finding = Findings.altered(Findings.post("17"));
    KeptFinding kept =
        new KeptFinding(
            FindingId.of(finding.post()),
            finding,
            List.of(
                new KeptPicture("a.jpg", clear, false, 9, 9),
                new KeptPicture("b.jpg", blurred, true, 9, 9)));

    try (OwnTestimony testimony = testimony()) {
      assertThat(testimony.previews(kept)).extracting(Preview::image).containsExactly("b.jpg");
    }
  }

  @Test
  void goesWithoutAHashWherePicturesCannotBeDecoded() throws IOException {
    try (OwnTestimony testimony = testimony()) {
      assertThat(testimony.hash(new byte[] {1})).isEmpty();
    }
  }
}
