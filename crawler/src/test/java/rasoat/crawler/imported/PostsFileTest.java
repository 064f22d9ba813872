package rasoat.crawler.imported;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;

class PostsFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("posts.jsonl");
  }

  @Test
  void readsEveryFieldOfAPost() throws IOException {
    Path picture = Files.write(folder.resolve("a.jpg"), new byte[] {1});
    write(
        """
        {"id": "p1", "platform": "zalo", "group": "Quê tôi", "text": "Hội làng", \
        "time": "2025-11-22T18:06:20+07:00", "images": ["a.jpg"], "likes": 3}
        """);

    assertThat(Reading.of(file).posts())
        .containsExactly(
            new Post(
                "p1",
                Platform.ZALO,
                "Quê tôi",
                "Hội làng",
                Instant.parse("2025-11-22T11:06:20Z"),
                List.of(new CapturedImage("a.jpg", picture))));
  }

  @Test
  void givesDefaultsForAllButTheId() throws IOException {
    write("{\"id\": 17, \"text\": null}\n");
    Instant changed = Instant.parse("2026-01-02T03:04:05Z");
    Files.setLastModifiedTime(file, FileTime.from(changed));

    assertThat(Reading.of(file).posts())
        .containsExactly(new Post("17", Platform.OTHER, "", "", changed, List.of()));
  }

  @Test
  void readsTheRestWhenOneLineIsBroken() throws IOException {
    write("{\"id\": \"a\"}\n\n{\"id\": \"b\", \"text\": x}\n{\"id\": \"c\"}\n");

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a", "c");
    assertThat(reading.problems(folder))
        .singleElement()
        .asString()
        .startsWith("posts.jsonl:3:21: expected a post as JSON, got: Unrecognized token 'x'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]                          | expected a post as a JSON object, got array",
        "{}                           | expected the field 'id', got a post without it",
        "{\"id\": null}               | expected 'id' as text, got null",
        "{\"id\": \" \"}              | expected an id of 1 to 500 characters, got 1",
        "{\"id\": \"a\", \"text\": 1} | expected 'text' as text, got number",
        "{\"id\": \"a\", \"images\": \"x.jpg\"} | expected 'images' as a list, got string",
        "{\"id\": \"a\", \"images\": [[]]} | expected 'images' as text, got array",
      })
  void saysWhatIsWrongWithALine(String line, String reason) throws IOException {
    write(line + "\n");

    Reading reading = Reading.of(file);

    assertThat(reading.posts()).isEmpty();
    assertThat(reading.problems(folder)).containsExactly("posts.jsonl:1: " + reason);
  }

  @Test
  void toleratesAByteOrderMarkAndWindowsLineEndsAndNoLastLineEnd() throws IOException {
    write("\uFEFF{\"id\": \"a\"}\r\n{\"id\": \"b\"}");

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("a", "b");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void keepsTheFirstOfTwoPostsWithOneId() throws IOException {
    write("{\"id\": \"a\", \"text\": \"1\"}\n{\"id\": \"a\", \"text\": \"2\"}\n");

    Reading reading = Reading.of(file);

    assertThat(reading.posts()).extracting(Post::text).containsExactly("1");
    assertThat(reading.problems(folder))
        .containsExactly("posts.jsonl:2: expected an id of its own, got that of line 1");
  }

  @Test
  void saysWhereALineIsNotUtf8() throws IOException {
    Files.write(file, "{\"id\": \"\u00e0\"}\n{\"id\": \"b\"}\n".getBytes(ISO_8859_1));

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("b");
    assertThat(reading.problems(folder))
        .containsExactly("posts.jsonl:1:9: expected UTF-8, got the byte 0xE0");
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"id\": \"a\", \"text\": \"".getBytes(UTF_8));
      out.write(new byte[Lines.LIMIT]);
      out.write("\"}\n{\"id\": \"b\"}\n".getBytes(UTF_8));
    }

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("b");
    assertThat(reading.problems(folder))
        .containsExactly(
            "posts.jsonl:1: expected a line of at most 16777216 bytes, got a longer one");
  }

  @Test
  void refusesDeepNestingWithoutFallingOver() throws IOException {
    write("{\"id\": " + "[".repeat(100_000) + "\n{\"id\": \"b\"}\n");

    Reading reading = Reading.of(file);

    assertThat(reading.ids()).containsExactly("b");
    assertThat(reading.problems(folder)).singleElement().asString().contains("nesting depth");
  }

  @Test
  void countsLinesWithAndWithoutALastLineEnd() throws IOException {
    write("{\"id\": \"a\"}\n{\"id\": \"b\"}");

    assertThat(PostReader.of(file).orElseThrow().size()).isEqualTo(2);
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text, UTF_8);
  }
}
