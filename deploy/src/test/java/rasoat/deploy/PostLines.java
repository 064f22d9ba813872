package rasoat.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Posts as a scan takes them in, one JSON object a line. */
final class PostLines {

  private PostLines() {}

  static String post(String id, String time, String text, String... images) {
    String escaped = text.replace("\"", "\\\"").replace("\n", "\\n");
    String named =
        Arrays.stream(images)
            .map(image -> "\"" + image + "\"")
            .collect(Collectors.joining(", ", "[", "]"));
    return "{\"id\": \"%s\", \"platform\": \"facebook\", \"time\": \"%s\", \"text\": \"%s\", \"images\": %s}%n"
        .formatted(id, time, escaped, named);
  }

  static Path write(Path folder, String... posts) throws IOException {
    return Files.writeString(folder.resolve("posts.jsonl"), String.join("", posts));
  }
}
