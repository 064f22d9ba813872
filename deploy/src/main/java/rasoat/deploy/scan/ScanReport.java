package rasoat.deploy.scan;

import rasoat.crawler.imported.InputProblem;
import rasoat.detector.Judgement;
import rasoat.model.post.Post;

/** Who is told what went wrong while scanning, as it happens. */
public interface ScanReport {

  /** Part of the input could not be read. */
  void problem(InputProblem problem);

  /** A picture could not be read. */
  void unreadable(Post post, Judgement.Unreadable picture);

  /** Judging a post ended in an error of ours. */
  void failed(Post post, Throwable failure);

  /** A post was not held against the sealed registry, or not against all of it. */
  void unchecked(Post post, String reason);

  /** A post is done. */
  void done(Post post);
}
