package rasoat.console.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/** Findings about documents that nobody issued. */
public final class InventedFindings {

  public static final Instant MORNING = Instant.parse("2026-05-04T01:02:03Z");

  private InventedFindings() {}

  /** A leak of an internal document, seen in these pictures. */
  public static Finding leak(String postId, CapturedImage... images) {
    return of(Kind.LEAK, SecrecyLevel.NONE, Severity.HIGH, postId, images);
  }

  /** A leak of a document marked TỐI MẬT, seen in these pictures. */
  public static Finding secretLeak(String postId, CapturedImage... images) {
    return of(Kind.LEAK, SecrecyLevel.TOI_MAT, Severity.CRITICAL, postId, images);
  }

  /** The same evidence, judged as that kind. */
  public static Finding of(
      Kind kind, SecrecyLevel secrecy, Severity severity, String postId, CapturedImage... images) {
    Post post =
        new Post(
            postId,
            Platform.FACEBOOK,
            "Chợ An Hải",
            "Mọi người xem văn bản này nhé",
            MORNING,
            List.of(images));
    return new Finding(
        post,
        kind,
        new DocumentId("d-0042"),
        "1849/UBND-VHXH",
        secrecy,
        severity,
        Strength.CONFIRMED,
        List.of(new AlteredFact("amount", "12.000.000 đồng", "21.000.000 đồng")),
        evidence(images.length == 0 ? null : images[0].name()),
        "Ảnh trùng văn bản nội bộ, có câu \"giao Công an phường chủ trì\".");
  }

  private static List<Evidence> evidence(@Nullable String image) {
    return List.of(
        new Evidence(
            Evidence.Type.NUMBER,
            0.4,
            image,
            new Region(120, 150, 260, 40),
            "1849/UBND-VHXH",
            "1849/UBND-VHXH",
            "Đọc được số 1849/UBND-VHXH, trùng văn bản đã đăng ký."),
        new Evidence(
            Evidence.Type.TEXT,
            0.5,
            image,
            new Region(100, 400, 800, 500),
            "giao Công an phường chủ trì",
            "giao Công an phường chủ trì",
            "Trùng câu \"giao Công an phường chủ trì\"."));
  }
}
