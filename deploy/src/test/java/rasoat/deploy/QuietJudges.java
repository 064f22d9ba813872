package rasoat.deploy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import rasoat.deploy.scan.Findings;
import rasoat.deploy.scan.PostJudge;
import rasoat.detector.Judgement;
import rasoat.index.DocumentIndex;
import rasoat.index.sealed.SealedLookUp;
import rasoat.model.post.Post;

/** Judges who read no pictures: a post whose text is {@code altered} is one, others are nothing. */
final class QuietJudges implements Judges {

  @Override
  public Supplier<PostJudge> prepare(Path cache, DocumentIndex documents, SealedLookUp sealed) {
    return Quiet::new;
  }

  private static final class Quiet implements PostJudge {

    @Override
    public Judgement judge(Post post) {
      return switch (post.text()) {
        case "altered" -> Findings.judgement(Findings.altered(post));
        case "unreadable" -> unreadable(post);
        case "error" -> throw new IllegalStateException("TỐI MẬT");
        default -> Findings.judgement(Findings.none(post));
      };
    }

    private static Judgement unreadable(Post post) {
      return new Judgement(
          Findings.none(post),
          0,
          List.of(
              new Judgement.Unreadable(
                  "a.jpg", Path.of("images/a.jpg"), "expected a picture, got text")));
    }

    @Override
    public void close() {}
  }
}
