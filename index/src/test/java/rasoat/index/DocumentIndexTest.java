package rasoat.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rasoat.index.InventedDocuments.CANAL;
import static rasoat.index.InventedDocuments.CANAL_SIBLING;
import static rasoat.index.InventedDocuments.FESTIVAL;
import static rasoat.index.InventedDocuments.UNNUMBERED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.RegisteredDocument.Metadata;
import rasoat.model.document.DocumentId;
import rasoat.model.document.DocumentNumber;
import rasoat.model.document.OfficialDocument;

final class DocumentIndexTest {

  @TempDir Path folder;
  private DocumentIndex index;

  @BeforeEach
  void registerThree() throws IOException {
    index = DocumentIndex.open(folder);
    index.add(List.of(CANAL, CANAL_SIBLING, FESTIVAL));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void givesBackEveryComponentAfterReopening() throws IOException {
    OfficialDocument secret = UNNUMBERED;
    index.add(List.of(secret));
    index.close();

    index = DocumentIndex.open(folder);

    assertThat(index.get(secret.id())).contains(secret);
    assertThat(Listed.in(index)).containsExactly(CANAL, CANAL_SIBLING, FESTIVAL, secret);
  }

  @Test
  void replacesADocumentOfTheSameId() throws IOException {
    index.add(List.of(CANAL, CANAL));

    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void keepsHowADocumentIsKnownAfterReopening() throws IOException {
    RegisteredDocument read = read(FESTIVAL, "ab12");
    index.register(List.of(read));
    index.close();

    index = DocumentIndex.open(folder);

    assertThat(index.registered(FESTIVAL.id())).contains(read);
    assertThat(index.registered(CANAL.id())).contains(RegisteredDocument.given(CANAL));
    assertThat(index.registered(new DocumentId("d-9"))).isEmpty();
    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void knowsTheBytesADocumentWasReadFromUntilItIsReplacedOrRemoved() throws IOException {
    index.register(List.of(read(CANAL, "ab12"), read(FESTIVAL, "cd34")));

    assertThat(index.holdsContent("ab12")).isTrue();
    assertThat(index.holdsContent("ef56")).isFalse();
    assertThat(index.holdsContent("")).isFalse();

    index.register(List.of(read(CANAL, "ef56")));
    index.remove(FESTIVAL.id());

    assertThat(index.holdsContent("ab12")).isFalse();
    assertThat(index.holdsContent("cd34")).isFalse();
    assertThat(index.holdsContent("ef56")).isTrue();
  }

  private static RegisteredDocument read(OfficialDocument document, String contentHash) {
    return new RegisteredDocument(
        document,
        List.of("Như trên", "Lưu: VT, KT"),
        Set.of(Metadata.NUMBER, Metadata.SIGNER),
        "/offices/a/letter.pdf",
        contentHash);
  }

  @Test
  void showsEveryDocumentOnceById() throws IOException {
    index.add(List.of(FESTIVAL));
    index.remove(CANAL_SIBLING.id());
    List<RegisteredDocument> shown = new ArrayList<>();

    index.forEach(shown::add);

    assertThat(shown).extracting(RegisteredDocument::document).containsExactly(CANAL, FESTIVAL);
  }

  @Test
  void forgetsARemovedDocument() throws IOException {
    assertThat(index.remove(CANAL.id())).isTrue();

    assertThat(index.remove(CANAL.id())).isFalse();
    assertThat(index.lookUp(CANAL.text(), 5).getFirst().document()).isEqualTo(CANAL_SIBLING);
    assertThat(index.withNumber(CANAL.number())).isEmpty();
  }

  @Test
  void findsByNumberHoweverItIsSpelled() throws IOException {
    assertThat(index.withNumber(DocumentNumber.parse("7-TB/DU").orElseThrow()))
        .containsExactly(FESTIVAL);
    assertThat(index.withNumber(DocumentNumber.parse("/UBND-KT").orElseThrow())).isEmpty();
    assertThat(index.withSerial("125")).containsExactly(CANAL);
    assertThat(index.withSerial("007")).containsExactly(FESTIVAL);
  }

  @Test
  void prefersTheSiblingWhoseValuesStandInTheReading() throws IOException {
    List<Candidate> candidates = index.lookUp(CANAL_SIBLING.text(), 5);

    assertThat(candidates).extracting(Candidate::document).startsWith(CANAL_SIBLING, CANAL);
    assertThat(candidates.getFirst().ofDocument()).isEqualTo(1);
    assertThat(candidates.getFirst().ofReading()).isEqualTo(1);
  }

  @Test
  void findsTwoLinesReadWithTheWrongLanguage() throws IOException {
    String reading =
        "2. Cac chi bd cir doan vién tryc chét, huéng dan khach d6 xe ngoai bai c6 phia d6ng.";

    assertThat(index.lookUp(reading, 1).getFirst().document()).isEqualTo(FESTIVAL);
  }

  @Test
  void findsNothingInPublicPhrases() throws IOException {
    String head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

    assertThat(index.lookUp(head, 5)).isEmpty();
    assertThat(index.lookUp("", 5)).isEmpty();
  }

  @Test
  void findsASubjectQuotedWithoutDiacritics() throws IOException {
    Candidate found = index.lookUpSubject("giay to ve to chuc le hoi mua thu ne", 1).getFirst();

    assertThat(found.document()).isEqualTo(FESTIVAL);
    assertThat(found.ofDocument()).isEqualTo(1);
  }

  @Test
  void rankIsByEvidenceThenById() throws IOException {
    index.add(
        List.of(
            InventedDocuments.document("d-0", "1/UBND-A", FESTIVAL.date(), "x", FESTIVAL.text())));

    List<Candidate> candidates = index.lookUp(FESTIVAL.text(), 2);

    assertThat(candidates).extracting(c -> c.document().id().value()).containsExactly("d-0", "d-3");
    assertThat(candidates.getFirst().nats()).isEqualTo(candidates.getLast().nats());
  }

  @Test
  void weighsLittleWhatManyDocumentsHold() throws IOException {
    String shared = "Việc chậm trễ sẽ bị nhắc nhở trong toàn ngành theo quy định của xã";
    List<OfficialDocument> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      many.add(
          InventedDocuments.document("m-" + i, i + 1 + "/UBND-M", FESTIVAL.date(), "", shared));
    }
    index.add(many);

    double ofMany =
        index.lookUp(shared, 1).getFirst().nats() / index.lookUp(shared, 1).getFirst().matched();
    Candidate own = index.lookUp(FESTIVAL.text(), 1).getFirst();

    assertThat(ofMany).isLessThan(0.1);
    assertThat(own.nats() / own.matched()).isGreaterThan(4);
  }

  @Test
  void answersWhileOthersRegister() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> writing =
          threads.submit(
              () -> {
                for (int i = 0; i < 20; i++) {
                  index.add(List.of(i % 2 == 0 ? CANAL : CANAL_SIBLING));
                }
                return null;
              });
      Future<Boolean> reading =
          threads.submit(
              () -> {
                boolean always = true;
                for (int i = 0; i < 50; i++) {
                  always &= index.lookUp(FESTIVAL.text(), 1).getFirst().document().equals(FESTIVAL);
                }
                return always;
              });

      writing.get();
      assertThat(reading.get()).isTrue();
    }
    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void namesTheFolderHeldByAnother() {
    assertThatThrownBy(() -> DocumentIndex.open(folder))
        .isInstanceOf(RegistryUnreadableException.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("another process");
  }

  @Test
  void isReadByOthersWhileItIsHeldAndShowsThemWhatIsAdded() throws IOException {
    try (DocumentIndex reader = DocumentIndex.openForReading(folder)) {
      assertThat(reader.size()).isEqualTo(3);

      index.remove(FESTIVAL.id());

      assertThat(reader.get(FESTIVAL.id())).isEmpty();
      assertThat(reader.lookUp(CANAL.text(), 1)).isNotEmpty();
      assertThatThrownBy(() -> reader.remove(CANAL.id()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("reading only");
    }
  }

  @Test
  void isEmptyWhenReadBeforeAnythingWasRegistered() throws IOException {
    try (DocumentIndex reader = DocumentIndex.openForReading(folder.resolve("new"))) {
      assertThat(Listed.in(reader)).isEmpty();
      assertThat(reader.lookUp("một hai ba bốn năm", 3)).isEmpty();
    }
  }

  @Test
  void namesTheFolderThatIsDamaged() throws IOException {
    index.close();
    try (var files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "broken");
      }
    }

    assertThatThrownBy(() -> DocumentIndex.open(folder))
        .isInstanceOf(RegistryUnreadableException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void findsAfterCompactingWhatItFoundBefore() throws IOException {
    for (OfficialDocument document : List.of(CANAL, CANAL_SIBLING, FESTIVAL)) {
      index.add(List.of(document));
    }
    index.remove(CANAL_SIBLING.id());

    index.compact();

    assertThat(index.lookUp(CANAL.text(), 1).getFirst().document()).isEqualTo(CANAL);
    assertThat(Listed.in(index))
        .extracting(OfficialDocument::id)
        .doesNotContain(CANAL_SIBLING.id());
    assertThat(index.size()).isEqualTo(2);
  }
}
