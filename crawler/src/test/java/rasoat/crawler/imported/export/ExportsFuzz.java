package rasoat.crawler.imported.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import rasoat.crawler.capture.CaptureJson;
import rasoat.crawler.capture.UnreadableCaptureException;
import rasoat.model.post.Capture;

/** Exports give posts that can be kept, and problems for the rest, whatever is in them. */
class ExportsFuzz {

  @FuzzTest
  void telegram(byte[] file) throws UnreadableCaptureException {
    read("result.json", file);
  }

  @FuzzTest
  void telegramPage(byte[] file) throws UnreadableCaptureException {
    read("messages.html", file);
  }

  @FuzzTest
  void whatsApp(byte[] file) throws UnreadableCaptureException {
    read("_chat.txt", file);
  }

  @FuzzTest
  void zeeschuimer(byte[] file) throws UnreadableCaptureException {
    read("zeeschuimer.ndjson", file);
  }

  @FuzzTest
  void facebookPosts(byte[] file) throws UnreadableCaptureException {
    read("your_facebook_activity/posts/your_posts_1.json", file);
  }

  @FuzzTest
  void facebookGroups(byte[] file) throws UnreadableCaptureException {
    read("your_facebook_activity/groups/group_posts_and_comments.json", file);
  }

  private static void read(String name, byte[] file) throws UnreadableCaptureException {
    Imported imported = Imported.privateOf(new MemoryEntries().with(name, file));
    for (Capture capture : imported.posts()) {
      assertThat(CaptureJson.read(CaptureJson.write(capture))).isEqualTo(capture);
      assertThat(capture.time().toEpochMilli()).as("as databases count").isNotNegative();
    }
  }
}
