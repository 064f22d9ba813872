package rasoat.console.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import rasoat.console.office.OfficeName;
import rasoat.database.Database;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/**
 * A hundred thousand invented findings, for measuring: 40,000 clusters of one or two copies, one of
 * 5,000, and 35,000 findings that ask for nobody.
 */
public final class ManyFindings {

  private static final int CLUSTERS = 40_000;
  private static final int SECOND_COPIES = 20_000;
  private static final int FLOOD = 5_000;
  private static final int UNFLAGGED = 35_000;
  private static final int IN_A_TRANSACTION = 1_000;
  private static final int BODIES = 500;
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private final Database state;
  private final Random random = new Random(11);
  private final List<KeptFinding> waiting = new ArrayList<>();
  private final List<Traces> traces = new ArrayList<>();

  private ManyFindings(Database state) {
    this.state = state;
  }

  /** Keeps them all. */
  public static void keepIn(Database state) throws IOException {
    ManyFindings all = new ManyFindings(state);
    for (int i = 0; i < CLUSTERS; i++) {
      all.keep(flagged(i, "c-" + i, all.time()), i);
    }
    for (int i = 0; i < SECOND_COPIES; i++) {
      all.keep(flagged(i, "d-" + i, all.time()), i);
    }
    for (int i = 1; i < FLOOD; i++) {
      all.keep(flagged(0, "f-" + i, FIRST.plusSeconds(20L * i)), 0);
    }
    for (int i = 0; i < UNFLAGGED; i++) {
      all.keep(unflagged(i, all.time()), i);
    }
    all.write();
  }

  /** The name of one of the offices that issued them. */
  public static String body(int number) {
    return "UBND PHƯỜNG SỐ " + number % BODIES;
  }

  /** One that asks for nobody. */
  public static Finding unflagged(int number, Instant time) {
    Kind kind = number % 20 == 0 ? Kind.MENTION : Kind.NONE;
    return finding(
        new Post("n-" + number, Platform.FACEBOOK, "Nhóm " + number % 90, "", time, List.of()),
        kind,
        number,
        Severity.LOW,
        List.of(),
        "Không thấy trang văn bản nào trong ảnh.");
  }

  private Instant time() {
    return FIRST.plus(Duration.ofSeconds(random.nextInt(300 * 24 * 3_600)));
  }

  private void keep(Finding finding, int cluster) throws IOException {
    FindingId id = FindingId.of(finding.post());
    Sha256 digest =
        Sha256.of(("picture " + cluster).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    List<KeptPicture> pictures =
        finding.isFlagged()
            ? List.of(new KeptPicture("a.jpg", digest, finding.isSecret(), 1_240, 1_754))
            : List.of();
    waiting.add(new KeptFinding(id, finding, pictures));
    Random look = new Random(cluster);
    traces.add(
        new Traces(
            finding.isFlagged() ? Map.of("a.jpg", digest) : Map.of(),
            finding.isFlagged() && !finding.isSecret()
                ? List.of(BandsTest.random(look))
                : List.of(),
            "post " + id.value(),
            finding.kind() == Kind.NONE ? "" : OfficeName.folded(body(cluster))));
    if (waiting.size() == IN_A_TRANSACTION) {
      write();
    }
  }

  private void write() throws IOException {
    state.write(
        "write many",
        sql -> {
          for (int i = 0; i < waiting.size(); i++) {
            long now = FIRST.plusSeconds(60L * i).toEpochMilli();
            SqlFindingStore.write(sql, waiting.get(i), traces.get(i), now);
          }
          return true;
        });
    waiting.clear();
    traces.clear();
  }

  private static Finding flagged(int cluster, String post, Instant time) {
    Severity severity =
        switch (cluster % 20) {
          case 1 -> Severity.CRITICAL;
          case 2, 3, 4, 5 -> Severity.MEDIUM;
          default -> Severity.HIGH;
        };
    Kind kind = cluster % 5 == 2 ? Kind.ALTERED : cluster % 7 == 3 ? Kind.SUSPECTED : Kind.LEAK;
    Platform platform = Platform.values()[post.hashCode() % 7 + (post.hashCode() < 0 ? 6 : 0)];
    return finding(
        new Post(post, platform, "Nhóm " + cluster % 90, "Xem này " + post, time, List.of()),
        kind,
        cluster,
        severity,
        evidence(cluster),
        "Ảnh cho thấy văn bản nội bộ của " + body(cluster) + ", ngày 16/12/2025.");
  }

  private static Finding finding(
      Post post,
      Kind kind,
      int number,
      Severity severity,
      List<Evidence> evidence,
      String explanation) {
    return new Finding(
        post,
        kind,
        kind == Kind.NONE ? null : new DocumentId("d-" + number % 20_000),
        kind == Kind.NONE ? null : number + "/UBND-VHXH",
        severity == Severity.CRITICAL ? SecrecyLevel.MAT : SecrecyLevel.NONE,
        severity,
        kind.isFlagged() ? Strength.values()[1 + number % 2] : Strength.NONE,
        List.of(),
        evidence,
        explanation);
  }

  private static List<Evidence> evidence(int cluster) {
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence.Type type :
        List.of(Evidence.Type.NUMBER, Evidence.Type.DATE, Evidence.Type.TEXT, Evidence.Type.SEAL)) {
      evidence.add(
          new Evidence(
              type,
              0.2,
              "a.jpg",
              new Region(100, 200, 300, 40),
              cluster + "/UBND-VHXH",
              cluster + "/UBND-VHXH",
              "Trùng văn bản đã đăng ký của " + body(cluster) + "."));
    }
    return evidence;
  }
}
