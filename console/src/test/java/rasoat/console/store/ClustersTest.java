package rasoat.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rasoat.database.Database;
import rasoat.database.TestDatabase;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.port.KeptFinding;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class ClustersTest {

  private static final PictureHash LOOK = BandsTest.random(new Random(1));

  @Parameter TestDatabase kind;
  @TempDir Path folder;

  private Database state;
  private SqlFindingStore findings;

  @BeforeEach
  void open() throws IOException {
    state = StateDatabase.open(kind.at(folder.resolve("findings.db")));
    findings = SqlFindingStore.over(state);
  }

  @AfterEach
  void close() {
    state.close();
  }

  @Test
  void joinsCopiesThatHaveTheSameBytes() throws IOException {
    keep(leak("p-1", 0), picture(1));
    keep(leak("p-2", 5), picture(1));
    keep(leak("p-3", 9), picture(2));

    assertThat(cluster("p-2")).isEqualTo(cluster("p-1")).isNotEqualTo(cluster("p-3"));
    assertThat(column("size", "p-1")).isEqualTo(2);
  }

  @Test
  void joinsCopiesThatWereSavedAnewAndNoOthers() throws IOException {
    keep(leak("p-1", 0), looking(1, LOOK));
    keep(leak("near", 0), looking(2, BandsTest.turned(LOOK, 31, new Random(2))));
    keep(leak("far", 0), looking(3, BandsTest.turned(LOOK, 32, new Random(3))));

    assertThat(cluster("near")).isEqualTo(cluster("p-1"));
    assertThat(cluster("far")).isNotEqualTo(cluster("p-1"));
  }

  /** Or it would wander from page to page. */
  @Test
  void doesNotDriftFromCopyToCopy() throws IOException {
    PictureHash second = BandsTest.turned(LOOK, 31, new Random(4));
    PictureHash third = turnedFurther(second);

    keep(leak("p-1", 0), looking(1, LOOK));
    keep(leak("p-2", 0), looking(2, second));
    keep(leak("p-3", 0), looking(3, third));

    assertThat(third.distance(second)).isLessThanOrEqualTo(31);
    assertThat(cluster("p-3")).isNotEqualTo(cluster("p-1"));
  }

  @Test
  void keepsApartWhatLooksTheSameAndReadsDifferently() throws IOException {
    keep(leak("p-1", 0), looking(1, LOOK));
    keep(with(leak("number", 0), Kind.LEAK, "1850/UBND-VHXH", List.of()), looking(1, LOOK));
    keep(with(leak("kind", 0), Kind.SUSPECTED, "1849/UBND-VHXH", List.of()), looking(1, LOOK));
    keep(
        with(
            leak("fact", 0),
            Kind.LEAK,
            "1849/UBND-VHXH",
            List.of(new AlteredFact("date", "1/1/2026", "2/1/2026"))),
        looking(1, LOOK));

    assertThat(List.of(cluster("p-1"), cluster("number"), cluster("kind"), cluster("fact")))
        .doesNotHaveDuplicates();
  }

  @Test
  void joinsPostsThatPasteTheSameTextHoweverItIsSpaced() throws IOException {
    findings.keep(pasted("p-1", "Xem đi: văn bản này!"));
    findings.keep(pasted("p-2", "xem đi,  VĂN BẢN\nnày"));
    findings.keep(pasted("p-3", "xem đi văn bản kia"));

    assertThat(cluster("p-2")).isEqualTo(cluster("p-1")).isNotEqualTo(cluster("p-3"));
  }

  @Test
  void countsAFindingOnceHoweverOftenItIsKept() throws IOException {
    keep(leak("p-1", 0), picture(1));
    keep(leak("p-1", 0), picture(1));

    assertThat(column("size", "p-1")).isEqualTo(1);
  }

  @Test
  void movesAFindingWhoseConclusionChanged() throws IOException {
    keep(leak("p-1", 0), picture(1));
    keep(leak("p-2", 1), picture(1));
    long before = cluster("p-1").orElseThrow();

    keep(with(leak("p-1", 0), Kind.ALTERED, "1849/UBND-VHXH", List.of()), picture(1));

    assertThat(cluster("p-1")).isNotEqualTo(cluster("p-2"));
    assertThat(row(before, "size")).isEqualTo(1);
    assertThat(row(before, "first_posted_at")).isEqualTo(time(1));
  }

  @Test
  void leavesAnEmptyClusterThatNobodyHasToReadAndRemembersItsPictures() throws IOException {
    keep(leak("p-1", 0), picture(1));
    long cluster = cluster("p-1").orElseThrow();

    keep(with(leak("p-1", 0), Kind.PUBLIC_COPY, "1849/UBND-VHXH", List.of()), picture(1));

    assertThat(cluster("p-1")).isEmpty();
    assertThat(row(cluster, "size")).isZero();
    assertThat(row(cluster, "is_open")).isZero();

    keep(leak("p-2", 3), picture(1));

    assertThat(cluster("p-2")).contains(cluster);
    assertThat(row(cluster, "is_open")).isEqualTo(1);
    assertThat(row(cluster, "first_posted_at")).isEqualTo(time(3));
  }

  @Test
  void letsANewCopyOfADecidedClusterBeDecided() throws IOException {
    keep(leak("p-1", 0), picture(1));
    state.write(
        "decide", sql -> sql.update("UPDATE cluster SET state = 'FALSE_ALARM', is_open = 0"));

    keep(leak("p-2", 1), picture(1));

    assertThat(cluster("p-2")).isEqualTo(cluster("p-1"));
    assertThat(column("is_open", "p-2")).isZero();
    assertThat(column("size", "p-2")).isEqualTo(2);
  }

  @Test
  void showsTheFirstPostWhicheverCameFirst() throws IOException {
    keep(leak("late", 50), picture(1));
    keep(leak("early", 10), picture(1));

    assertThat(column("first_posted_at", "late")).isEqualTo(time(10));
    assertThat(column("last_posted_at", "late")).isEqualTo(time(50));
    assertThat(text("face", "late")).isEqualTo(id("early"));
  }

  @Test
  void marksAFloodOfMoreThanFiftyCopiesWithinAnHour() throws IOException {
    for (int i = 0; i < 50; i++) {
      keep(leak("p-" + i, i), picture(1));
    }
    assertThat(column("flood", "p-0")).isZero();

    keep(leak("p-50", 60), picture(1));

    assertThat(column("flood", "p-0")).isEqualTo(1);
  }

  @Test
  void marksNoFloodOfCopiesThatComeSlowly() throws IOException {
    for (int i = 0; i < 60; i++) {
      keep(leak("p-" + i, 2 * i), picture(1));
    }

    assertThat(column("flood", "p-0")).isZero();
  }

  @Test
  void keepsTheTimeAtWhichAFindingWasKeptFirst() throws IOException {
    Instant[] now = {Instant.parse("2026-05-05T00:00:00Z")};
    SqlFindingStore clocked = SqlFindingStore.over(state, () -> now[0]);
    KeptFinding kept = KeptFinding.withoutPictures(leak("p-1", 0));

    clocked.keep(kept, picture(1));
    now[0] = now[0].plus(Duration.ofDays(3));
    clocked.keep(kept, picture(1));

    assertThat(column("waiting_since", "p-1"))
        .isEqualTo(Instant.parse("2026-05-05T00:00:00Z").toEpochMilli());
  }

  @Test
  void givesFindingsThatAskForNobodyNoCluster() throws IOException {
    keep(with(leak("p-1", 0), Kind.MENTION, "1849/UBND-VHXH", List.of()), picture(1));

    assertThat(cluster("p-1")).isEmpty();
  }

  private static PictureHash turnedFurther(PictureHash from) {
    for (int seed = 0; ; seed++) {
      PictureHash next = BandsTest.turned(from, 31, new Random(seed));
      if (next.distance(LOOK) > 31) {
        return next;
      }
    }
  }

  private void keep(Finding finding, Traces traces) throws IOException {
    findings.keep(KeptFinding.withoutPictures(finding), traces);
  }

  private static Traces picture(int bytes) {
    return new Traces(
        Map.of("a.png", Sha256.of(new byte[] {(byte) bytes})), List.of(), "post x", "");
  }

  private static Traces looking(int bytes, PictureHash look) {
    return new Traces(picture(bytes).originals(), List.of(look), "post x", "");
  }

  private static Finding leak(String post, int minutes) {
    Finding finding = InventedFindings.leak(post);
    Post old = finding.post();
    return new Finding(
        new Post(
            old.id(),
            old.platform(),
            old.group(),
            old.text(),
            Instant.ofEpochMilli(time(minutes)),
            List.of()),
        finding.kind(),
        finding.document(),
        finding.number(),
        finding.secrecy(),
        finding.severity(),
        finding.strength(),
        List.of(),
        finding.evidence(),
        finding.explanation());
  }

  private static Finding with(
      Finding finding, Kind kind, @Nullable String number, List<AlteredFact> altered) {
    return new Finding(
        finding.post(),
        kind,
        finding.document(),
        number,
        SecrecyLevel.NONE,
        Severity.HIGH,
        finding.strength(),
        altered,
        finding.evidence(),
        finding.explanation());
  }

  private static KeptFinding pasted(String id, String text) {
    Finding finding = InventedFindings.leak(id);
    Post post = new Post(id, finding.post().platform(), "", text, finding.post().time(), List.of());
    return KeptFinding.withoutPictures(
        new Finding(
            post,
            Kind.LEAK,
            finding.document(),
            finding.number(),
            finding.secrecy(),
            finding.severity(),
            finding.strength(),
            List.of(),
            finding.evidence(),
            finding.explanation()));
  }

  private static long time(int minutes) {
    return InventedFindings.MORNING.plus(Duration.ofMinutes(minutes)).toEpochMilli();
  }

  private String id(String post) throws IOException {
    return state.read(
        "id",
        sql ->
            sql.one("SELECT id FROM finding WHERE post_id = ?", row -> row.getString(1), post)
                .orElseThrow());
  }

  private Optional<Long> cluster(String post) throws IOException {
    return state.read(
        "cluster",
        sql ->
            sql.one(
                "SELECT cluster FROM finding WHERE post_id = ? AND cluster IS NOT NULL",
                row -> row.getLong(1),
                post));
  }

  private long column(String name, String post) throws IOException {
    return row(cluster(post).orElseThrow(), name);
  }

  private long row(long cluster, String column) throws IOException {
    return state.read(
        "row",
        sql ->
            sql.one(
                    "SELECT " + column + " AS it FROM cluster WHERE id = ?",
                    row -> row.getLong("it"),
                    cluster)
                .orElseThrow());
  }

  private String text(String name, String post) throws IOException {
    long cluster = cluster(post).orElseThrow();
    return state.read(
        "row",
        sql ->
            sql.one(
                    "SELECT " + name + " AS it FROM cluster WHERE id = ?",
                    row -> row.getString("it"),
                    cluster)
                .orElseThrow());
  }
}
