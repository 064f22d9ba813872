package rasoat.deploy.watch;

import java.time.Duration;
import rasoat.deploy.scan.PostJudge;
import rasoat.detector.Judgement;
import rasoat.model.post.Post;

/** A judge, and figures of what it judged and how long that took. */
record WatchedJudge(PostJudge judge, Figures figures) implements PostJudge {

  @Override
  public Judgement judge(Post post) {
    long begun = System.nanoTime();
    boolean judged = false;
    try {
      Judgement judgement = judge.judge(post);
      figures.judged(post, judgement, Duration.ofNanos(System.nanoTime() - begun));
      judged = true;
      return judgement;
    } finally {
      if (!judged) {
        figures.notJudged().increment();
      }
    }
  }

  @Override
  public void close() {
    judge.close();
  }
}
