package rasoat.model.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;

/** Invented findings for the contracts of the stores. */
final class TestFindings {

  static final Sha256 PICTURE = Sha256.of(new byte[] {7});

  private static final Instant MORNING = Instant.parse("2026-05-04T01:02:03.456Z");

  private TestFindings() {}

  /** A finding with something in every place. */
  static KeptFinding rich(String postId) {
    String image = "ảnh/trang 1.jpg";
    Post post =
        new Post(
            postId,
            Platform.ZALO,
            "Nhóm \"An Hải\"",
            "Xem này\nđường Đ",
            MORNING,
            List.of(new CapturedImage(image, Path.of("in", "trang 1.jpg"))));
    Finding finding =
        new Finding(
            post,
            Kind.ALTERED,
            new DocumentId("d-0042"),
            "1849/UBND-VHXH",
            SecrecyLevel.NONE,
            Severity.MEDIUM,
            Strength.CONFIRMED,
            List.of(new AlteredFact("date", "16/12/2025", "18/12/2025")),
            List.of(inPicture(image), inText()),
            "Giống văn bản đã đăng ký, khác ngày ban hành.");
    return new KeptFinding(
        FindingId.of(post), finding, List.of(new KeptPicture(image, PICTURE, true, 1240, 1754)));
  }

  /** A finding with as little as possible, its post that many hours into the day. */
  static KeptFinding plain(String postId, Kind kind, Severity severity, int hours) {
    Instant time = MORNING.plusSeconds(3600L * hours);
    Post post = new Post(postId, Platform.OTHER, "", "", time, List.of());
    return KeptFinding.withoutPictures(
        new Finding(
            post,
            kind,
            null,
            null,
            SecrecyLevel.NONE,
            severity,
            Strength.NONE,
            List.of(),
            List.of(),
            ""));
  }

  private static Evidence inPicture(String image) {
    return new Evidence(
        Evidence.Type.NUMBER,
        0.4,
        image,
        new Region(10, 20, 300, 40),
        "1849/UBND-VHXH",
        "1849/UBND-VHXH",
        "Đọc được số 1849/UBND-VHXH.");
  }

  private static Evidence inText() {
    return new Evidence(Evidence.Type.MENTION, -0.1, null, null, "", "", "Bài đăng nói khác.");
  }
}
