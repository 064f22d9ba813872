package rasoat.deploy.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rasoat.crawler.imported.InputProblem;
import rasoat.detector.Judgement;
import rasoat.model.finding.Finding;
import rasoat.model.port.CaptureQueue;
import rasoat.model.port.InMemoryCaptureQueue;
import rasoat.model.port.QueueDepth;
import rasoat.model.port.Redelivery;
import rasoat.model.port.TestCaptures;
import rasoat.model.post.Capture;
import rasoat.model.post.Post;

class QueuedPostsTest {

  private final CaptureQueue queue = new InMemoryCaptureQueue(Clock.systemUTC(), Redelivery.USUAL);
  private final List<Post> read = new ArrayList<>();

  @Test
  void passesOverWhatWasSettledWhenItWasDeliveredBefore() throws IOException {
    Capture settled = TestCaptures.capture("1");
    Capture fresh = TestCaptures.capture("2");
    queue.put(settled);
    queue.put(fresh);

    new QueuedPosts(queue, digest -> Optional.empty(), new Settled(settled), new Silence())
        .read(read::add, problem -> {});

    assertThat(read).extracting(Post::id).containsExactly(fresh.key().toString());
    assertThat(queue.depth()).as("the other is under way").isEqualTo(new QueueDepth(0, 1, 0));
  }

  /** One that is settled, and no other. */
  private record Settled(Capture one) implements QueuedPosts.Settlement {

    @Override
    public boolean isSettled(Capture capture) {
      return capture.equals(one);
    }

    @Override
    public boolean isKept(Capture capture, Finding finding) {
      return true;
    }

    @Override
    public void settle(Capture capture, Finding finding) {}
  }

  private record Silence() implements ScanReport {

    @Override
    public void problem(InputProblem problem) {}

    @Override
    public void unreadable(Post post, Judgement.Unreadable picture) {}

    @Override
    public void unchecked(Post post, String reason) {}

    @Override
    public void failed(Post post, Throwable reason) {}

    @Override
    public void done(Post post) {}
  }
}
