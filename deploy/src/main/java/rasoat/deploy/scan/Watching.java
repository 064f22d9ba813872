package rasoat.deploy.scan;

import java.io.IOException;
import rasoat.model.port.CaptureQueue;

/** Looks on while posts are taken in and judged, and changes nothing. */
public interface Watching {

  /** Nobody looks on. */
  Watching NOBODY =
      new Watching() {
        @Override
        public CaptureQueue over(CaptureQueue queue) {
          return queue;
        }

        @Override
        public PostJudge over(PostJudge judge) {
          return judge;
        }
      };

  /** That queue, looked on at. */
  CaptureQueue over(CaptureQueue queue) throws IOException;

  /** That judge, looked on at. */
  PostJudge over(PostJudge judge);
}
