package rasoat.deploy.watch;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import rasoat.model.post.Post;
import tools.jackson.databind.json.JsonMapper;

/** What an operator is told of an alert: what, since when, where to look; nothing of any post. */
record Notice(Change change, Alert alert, Instant since, Instant at) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(Post.VIETNAM);

  /** What became of it. */
  enum Change {
    RAISED("CẢNH BÁO", "ALERT"),
    STILL("VẪN CÒN", "STILL"),
    OVER("ĐÃ HẾT", "OVER");

    private final String vietnamese;
    private final String english;

    Change(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }
  }

  String subject() {
    return "[RaSoat] %s: %s%s".formatted(change.vietnamese, alert.rule().vietnamese(), about());
  }

  String text() {
    return """
    %s: %s%s
    Từ: %s (giờ Việt Nam)
    Xem: %s

    %s: %s%s
    Since: %s (Vietnamese time)
    Look: %s
    """
        .formatted(
            change.vietnamese,
            alert.rule().vietnamese(),
            about(),
            TIME.format(since),
            alert.rule().look(),
            change.english,
            alert.rule().english(),
            about(),
            TIME.format(since),
            alert.rule().look());
  }

  byte[] json() {
    JsonMapper json = JsonMapper.shared();
    return json.writeValueAsBytes(
        json.createObjectNode()
            .put("change", change.name().toLowerCase(Locale.ROOT))
            .put("rule", alert.rule().name().toLowerCase(Locale.ROOT))
            .put("about", alert.about())
            .put("since", since.toString())
            .put("at", at.toString())
            .put("text", text()));
  }

  private String about() {
    return alert.about().isEmpty() ? "" : " (" + alert.about() + ")";
  }
}
