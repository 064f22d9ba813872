package rasoat.deploy.scan;

import rasoat.detector.Detector;
import rasoat.detector.Judgement;
import rasoat.model.post.Post;

/** What a worker judges with; used and closed by the thread that opened it. */
public interface PostJudge extends AutoCloseable {

  Judgement judge(Post post);

  @Override
  void close();

  /** The detector as a judge. */
  static PostJudge of(Detector detector) {
    return new PostJudge() {
      @Override
      public Judgement judge(Post post) {
        return detector.judge(post);
      }

      @Override
      public void close() {
        detector.close();
      }
    };
  }
}
