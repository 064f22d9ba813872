package rasoat.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.index.sealed.SealedAnswer;
import rasoat.index.sealed.SealedLookUp;
import rasoat.index.sealed.SealedPacks;
import rasoat.index.sealed.SealedRegistry;
import rasoat.index.sealed.key.KeyRing;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.pack.OfficeRegister;
import rasoat.index.sealed.pack.PublicList;
import rasoat.index.sealed.pack.SealSettings;
import rasoat.index.sealed.pack.Sealing;
import rasoat.model.document.DocumentId;
import rasoat.model.document.OfficialDocument;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;

class SealedJudgeTest {

  private static final OfficialDocument CANAL = InventedDocuments.CANAL;
  private static final OfficialDocument FESTIVAL = InventedDocuments.FESTIVAL;
  private static final int YEAR = 2026;
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-05-20T03:00:00Z"));

  @TempDir private static Path folder;
  private static SealedRegistry sealed;
  private static OfficeRegister register;

  @BeforeAll
  static void sealTwoDocuments() throws IOException {
    OfficeKey key = OfficeKey.create("Văn phòng Sông Mơ", new SecureRandom());
    register = new OfficeRegister(folder.resolve("register"));
    Path pack = folder.resolve("pack");
    SealSettings settings = SealSettings.usual(YEAR, 1, TODAY.plusYears(1));
    Sealing sealing = new Sealing(key, PublicList.builtIn(), settings, new SecureRandom());
    sealing.add(CANAL);
    sealing.add(FESTIVAL);
    sealing.seal(TODAY, register, pack);
    SealedPacks packs = new SealedPacks(folder.resolve("sealed"), CLOCK);
    packs.trust(key.verification());
    packs.take(pack);
    sealed =
        SealedRegistry.open(folder.resolve("sealed"), KeyRing.of(List.of(key.year(YEAR))), CLOCK);
  }

  @AfterAll
  static void close() throws IOException {
    sealed.close();
  }

  @Test
  void findsASealedDocumentAndRepeatsNothingOfIt() throws IOException {
    Finding finding = judge(CANAL.text()).finding().orElseThrow();

    assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    assertThat(documentOf(finding)).isEqualTo("canal");
    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(finding.strength()).isEqualTo(Strength.CONFIRMED);
    assertThat(finding.number()).isNull();
    assertThat(finding.evidence())
        .allSatisfy(one -> assertThat(one.seen() + one.official()).isEmpty());
    assertThat(finding.explanation())
        .contains("văn bản đã niêm phong của Văn phòng Sông Mơ: phiếu ")
        .doesNotContain("214/UBND-KT")
        .doesNotContain("kênh");
  }

  @Test
  void onlySuggestsByAFewLinesAndByAHeadAlone() throws IOException {
    String head =
        """
        ỦY BAN NHÂN DÂN XÃ SÔNG MƠ
        UBND XÃ SÔNG MƠ
        Số: 214/UBND-KT
        Sông Mơ, ngày 14 tháng 3 năm 2026
        """;
    String lines =
        """
        1. Huy động 45 người dân tham gia nạo vét đoạn kênh từ cầu Đá đến đập Tràn.
        2. Kinh phí dự kiến 664.000.000 đồng lấy từ nguồn thủy lợi phí năm trước chuyển sang.
        """;

    for (String text : List.of(head, lines)) {
      Finding finding = judge(text).finding().orElseThrow();
      assertThat(documentOf(finding)).isEqualTo("canal");
      assertThat(finding.strength()).isEqualTo(Strength.SUGGESTED);
    }
  }

  @Test
  void takesASiblingWithItsOwnNumberAndDayForAnotherDocument() throws IOException {
    assertThat(judge(InventedDocuments.siblingOfCanal()).finding()).isEmpty();
  }

  @Test
  void saysPublicOfADocumentThatWasReleasedBeforeThePost() throws IOException {
    Finding finding = judge(FESTIVAL.text()).finding().orElseThrow();

    assertThat(finding.kind()).isEqualTo(Kind.PUBLIC_COPY);
    assertThat(finding.severity()).isEqualTo(Severity.LOW);
    assertThat(finding.secrecy()).isEqualTo(SecrecyLevel.NONE);
  }

  @Test
  void holdsBackTheWordsOfThePostBesideAPicture() throws IOException {
    PostReading reading =
        new PostReading(
            Readings.post("Họp chợ sáng mai nhé"),
            List.of(Readings.passage(CANAL.text())),
            1,
            List.of());

    Finding finding = new SealedJudge(sealed).judge(reading).finding().orElseThrow();

    assertThat(finding.evidence())
        .anySatisfy(
            one -> {
              assertThat(one.type()).isEqualTo(Evidence.Type.TEXT);
              assertThat(one.image()).isNull();
              assertThat(one.weight()).isZero();
            });
  }

  @Test
  void findsNothingInOtherWords() throws IOException {
    SealedVerdict verdict =
        judge("Chiều mai chợ họp sớm, bà con mang rau, trứng và cá khô ra bán cho khách về quê");

    assertThat(verdict.finding()).isEmpty();
    assertThat(verdict.unchecked()).isEmpty();
  }

  @Test
  void passesOnWhyItCouldNotAsk() throws IOException {
    SealedLookUp down = reading -> new SealedAnswer(List.of(), List.of("no answer"));

    SealedVerdict verdict = new SealedJudge(down).judge(page(CANAL.text()));

    assertThat(verdict.unchecked()).containsExactly("no answer");
  }

  @ParameterizedTest
  @CsvSource({
    "CONFIRMED, 0.8, LEAK,      0.9, sealed, beyond doubt",
    "SUGGESTED, 0.5, LEAK,      0.9, clear,  a registered document fits better",
    "SUGGESTED, 0.5, LEAK,      0.4, sealed, it fits worse",
    "SUGGESTED, 0.5, SUSPECTED, 0.9, sealed, a mark alone names no document",
    "SUGGESTED, 0.5, NONE,      0.0, sealed, nothing else was found",
  })
  void givesWayOnlyWhereAClearDocumentFitsBetter(
      Strength strength, double score, Kind clearKind, double clearScore, String wins, String why) {
    Finding itself = finding("ticket", Kind.LEAK, strength, score);
    Finding clear = finding("clear", clearKind, Strength.SUGGESTED, clearScore);

    Finding winner = new SealedVerdict(Optional.of(itself), List.of()).over(clear);

    assertThat(winner).as(why).isEqualTo(wins.equals("sealed") ? itself : clear);
  }

  private static Finding finding(String document, Kind kind, Strength strength, double score) {
    return new Finding(
        Readings.post(""),
        kind,
        new DocumentId(document),
        null,
        SecrecyLevel.NONE,
        Severity.HIGH,
        strength,
        List.of(),
        List.of(new Evidence(Evidence.Type.TEXT, score, "a", null, "", "", "")),
        "");
  }

  private static SealedVerdict judge(String text) throws IOException {
    return new SealedJudge(sealed).judge(page(text));
  }

  private static PostReading page(String text) {
    return new PostReading(Readings.post(""), List.of(Readings.passage(text)), 1, List.of());
  }

  private static String documentOf(Finding finding) throws IOException {
    return register
        .find(Objects.requireNonNull(finding.document()).value())
        .orElseThrow()
        .document();
  }
}
