package rasoat.index.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.index.InventedDocuments;
import rasoat.index.sealed.SealedMatch.Head;
import rasoat.index.sealed.pack.PackHeader;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.pack.Ticket;
import rasoat.index.sealed.term.SealedField;
import rasoat.index.sealed.term.SealingService;
import rasoat.model.document.OfficialDocument;
import rasoat.model.post.Post;

class SealedRegistryTest {

  private static final OfficialDocument CANAL = InventedDocuments.CANAL;
  private static final OfficialDocument FESTIVAL = InventedDocuments.FESTIVAL;

  @TempDir private Path folder;
  private Office office;
  private SealedPacks packs;

  @BeforeEach
  void trustAnOffice() throws IOException {
    office = new Office("Văn phòng Sông Mơ", folder);
    packs = new SealedPacks(folder.resolve("sealed"), Office.CLOCK);
    packs.trust(office.key().verification());
  }

  @Test
  void findsADocumentByItsTextAndNamesItsTicketOnly() throws IOException {
    packs.take(office.seal(CANAL, FESTIVAL));

    SealedMatch best = lookUp(CANAL.text()).matches().getFirst();

    assertThat(documentOf(best.ticket())).isEqualTo(CANAL.id().value());
    assertThat(best.office()).isEqualTo("Văn phòng Sông Mơ");
    assertThat(best.ofReading()).isEqualTo(1);
    assertThat(best.head()).isEqualTo(new Head(true, true, true));
    assertThat(best.disclosure()).isEqualTo(CANAL.disclosure());
  }

  @Test
  void findsADocumentByTwoOfItsLines() throws IOException {
    packs.take(office.seal(CANAL, FESTIVAL));

    SealedAnswer answer =
        lookUp("dong nguoi dan tham gia nao vet doan kenh tu cau Da den dap Tran kinh phi du kien");

    assertThat(documentOf(answer.matches().getFirst().ticket())).isEqualTo(CANAL.id().value());
  }

  @Test
  void findsADocumentByItsNumberAndDayAlone() throws IOException {
    packs.take(office.seal(CANAL, FESTIVAL));

    SealedAnswer answer = lookUp("Số: 125/UBND-KT\nSông Mơ, ngày 14 tháng 3 năm 2025");

    assertThat(answer.matches())
        .singleElement()
        .satisfies(match -> assertThat(documentOf(match.ticket())).isEqualTo(CANAL.id().value()))
        .satisfies(match -> assertThat(match.head().date()).isTrue());
  }

  @Test
  void saysWhichSiblingsAReadingCannotTellApart() throws IOException {
    packs.take(office.seal(CANAL, InventedDocuments.CANAL_SIBLING, FESTIVAL));

    SealedMatch best =
        lookUp("lấy từ nguồn thủy lợi phí năm trước chuyển sang hoàn thành trước 16 giờ 30 ngày")
            .matches()
            .getFirst();

    assertThat(best.siblings()).hasSize(1);
  }

  @Test
  void countsNoSiblingAsARivalHoweverManyThereAre() throws IOException {
    OfficialDocument[] family =
        IntStream.range(0, 30)
            .mapToObj(SealedRegistryTest::sibling)
            .toArray(OfficialDocument[]::new);
    packs.take(office.seal(family));

    String withoutItsValues = family[17].text().replaceAll("(?m)^[123]\\..*$", "");
    assertThat(lookUp(withoutItsValues).matches().getFirst().lead()).isEqualTo(10);
  }

  /** Of the same template; some share more of their values than others. */
  private static OfficialDocument sibling(int i) {
    String text =
        CANAL
            .text()
            .replace("125/UBND-KT", 200 + i + "/UBND-KT")
            .replace("45 người", 10 + i % 7 + " người")
            .replace("664.000.000", 100 + i % 11 + ".500.000")
            .replace("23/11/2025", 1 + i % 13 + "/12/2025");
    return InventedDocuments.document("d-" + i, 200 + i + "/UBND-KT", CANAL.date(), "", text);
  }

  @Test
  void asksEachPackUnderItsOwnKey() throws IOException {
    Office other = new Office("Văn phòng Núi Xanh", folder);
    packs.trust(other.key().verification());
    packs.take(office.seal(CANAL));
    packs.take(other.seal(FESTIVAL));
    SealingService both =
        (key, clear) ->
            (key.equals(office.key().year(Office.YEAR).id()) ? office : other)
                .ring()
                .seal(key, clear);

    try (SealedRegistry registry = registry(both, Office.CLOCK)) {
      assertThat(registry.lookUp(CANAL.text()).matches().getFirst().office())
          .isEqualTo("Văn phòng Sông Mơ");
      assertThat(registry.lookUp(FESTIVAL.text()).matches().getFirst().office())
          .isEqualTo("Văn phòng Núi Xanh");
    }
  }

  @Test
  void saysWhichPackCouldNotBeAsked() throws IOException {
    packs.take(office.seal(CANAL));
    SealingService down =
        (key, clear) -> {
          throw new IOException("the sealing service does not answer");
        };

    try (SealedRegistry registry = registry(down, Office.CLOCK)) {
      SealedAnswer answer = registry.lookUp(CANAL.text());

      assertThat(answer.matches()).isEmpty();
      assertThat(answer.unchecked())
          .containsExactly("Văn phòng Sông Mơ, 2026, issue 1: the sealing service does not answer");
    }
  }

  @Test
  void seesAReplacedPackAtOnce() throws IOException {
    packs.take(office.seal(CANAL));
    try (SealedRegistry registry = registry(office.ring(), Office.CLOCK)) {
      assertThat(registry.lookUp(FESTIVAL.text()).matches()).isEmpty();

      packs.take(office.seal(FESTIVAL));

      assertThat(registry.lookUp(FESTIVAL.text()).matches()).hasSize(1);
      assertThat(registry.lookUp(CANAL.text()).matches()).isEmpty();
    }
  }

  @Test
  void forgetsARevokedTicketAndARevokedPack() throws IOException {
    PackHeader header = packs.take(office.seal(CANAL, FESTIVAL));
    Ticket ticket = lookUp(CANAL.text()).matches().getFirst().ticket();

    assertThat(packs.revoke(ticket.value())).isTrue();
    assertThat(lookUp(CANAL.text()).matches()).noneMatch(match -> match.ticket().equals(ticket));
    assertThat(lookUp(FESTIVAL.text()).matches()).isNotEmpty();

    assertThat(packs.revoke(header.id())).isTrue();
    assertThat(lookUp(FESTIVAL.text()).matches()).isEmpty();
    assertThat(packs.revoke("0".repeat(32))).isFalse();
  }

  @Test
  void doesNotAskAPackAfterItsLastDay() throws IOException {
    LocalDate last = Office.TODAY.plusDays(10);
    packs.take(office.seal(SealSettings.usual(Office.YEAR, 1, last), CANAL));

    assertThat(matchesOn(last)).isEqualTo(1);
    assertThat(matchesOn(last.plusDays(1))).isZero();
  }

  @Test
  void sealsTheHighestClassWithLongerGroups() throws IOException {
    SealSettings settings =
        new SealSettings(
            Office.YEAR, 1, SealedField.BODY_5, SealedField.BODY_6, 2, Office.TODAY.plusYears(1));
    OfficialDocument highest = InventedDocuments.topSecret(FESTIVAL);
    PackHeader header = packs.take(office.seal(settings, CANAL, highest));

    assertThat(header.bodyWidths()).containsExactly(5, 6);
    assertThat(documentOf(lookUp(CANAL.text()).matches().getFirst().ticket()))
        .isEqualTo(CANAL.id().value());
    assertThat(documentOf(lookUp(highest.text()).matches().getFirst().ticket()))
        .isEqualTo(highest.id().value());
  }

  @Test
  void findsNothingWithoutAPack() throws IOException {
    assertThat(lookUp(CANAL.text())).isEqualTo(SealedAnswer.NOTHING);
  }

  private int matchesOn(LocalDate day) throws IOException {
    InstantSource clock = InstantSource.fixed(day.atTime(12, 0).atZone(Post.VIETNAM).toInstant());
    try (SealedRegistry registry = registry(office.ring(), clock)) {
      return registry.lookUp(CANAL.text()).matches().size();
    }
  }

  private SealedAnswer lookUp(String reading) throws IOException {
    try (SealedRegistry registry = registry(office.ring(), Office.CLOCK)) {
      return registry.lookUp(reading);
    }
  }

  private SealedRegistry registry(SealingService service, InstantSource clock) throws IOException {
    return SealedRegistry.open(folder.resolve("sealed"), service, clock);
  }

  private String documentOf(Ticket ticket) throws IOException {
    return office.register().find(ticket.value()).orElseThrow().document();
  }
}
