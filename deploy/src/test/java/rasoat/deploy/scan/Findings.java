package rasoat.deploy.scan;

import java.time.Instant;
import java.util.List;
import rasoat.detector.Judgement;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Region;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

/** Invented findings. */
public final class Findings {

  private Findings() {}

  public static Post post(String id) {
    return new Post(
        id, Platform.FACEBOOK, "", "", Instant.parse("2025-12-18T01:00:00Z"), List.of());
  }

  public static Finding none(Post post) {
    return new Finding(
        post,
        Kind.NONE,
        null,
        null,
        SecrecyLevel.NONE,
        Severity.LOW,
        Strength.NONE,
        List.of(),
        List.of(),
        "không thấy văn bản");
  }

  public static Finding altered(Post post) {
    Evidence number =
        new Evidence(
            Evidence.Type.NUMBER,
            0.4,
            "i-3.jpg",
            new Region(1, 2, 30, 40),
            "1849/UBND-VHXH",
            "1849/UBND-VHXH",
            "Số trùng.");
    Evidence words =
        new Evidence(Evidence.Type.TEXT, 0.1 + 0.2, null, null, "", "", "Nội dung trùng.");
    return new Finding(
        post,
        Kind.ALTERED,
        new DocumentId("d-0042"),
        "1849/UBND-VHXH",
        SecrecyLevel.TOI_MAT,
        Severity.CRITICAL,
        Strength.CONFIRMED,
        List.of(new AlteredFact("date", "16/12/2025", "18/12/2025")),
        List.of(number, words),
        "Bản chụp \"sửa\" ngày.");
  }

  public static Judgement judgement(Finding finding) {
    return new Judgement(finding, 1, List.of());
  }
}
