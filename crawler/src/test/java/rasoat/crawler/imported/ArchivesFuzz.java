package rasoat.crawler.imported;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasoat.model.port.FuzzedFile;
import rasoat.model.post.Post;

/** Archives and files of posts hold what they hold: broken ones end in an {@link IOException}. */
class ArchivesFuzz {

  private static final Path INSIDE = Path.of("/archive");

  @FuzzTest
  void zip(byte[] bytes) throws IOException {
    readAll(FuzzedFile.with("a.zip", begun(bytes, "PK\3\4")));
  }

  @FuzzTest
  void sevenZip(byte[] bytes) throws IOException {
    readAll(FuzzedFile.with("a.7z", begun(bytes, "7z\u00bc\u00af\u0027\u001c")));
  }

  @FuzzTest
  void names(byte[] bytes) {
    Optional<String> name = EntryNames.safe(new String(bytes, StandardCharsets.UTF_8));

    name.ifPresent(ArchivesFuzz::assertInside);
    assertThat(name.flatMap(EntryNames::safe)).isEqualTo(name);
  }

  @FuzzTest
  void posts(byte[] bytes) throws IOException {
    List<Post> posts = new ArrayList<>();
    List<InputProblem> problems = new ArrayList<>();

    new PostsFile(FuzzedFile.with("posts.jsonl", bytes)).read(posts::add, problems::add);

    assertThat(posts.stream().map(Post::id)).doesNotHaveDuplicates();
  }

  private static void readAll(Path file) throws IOException {
    try (Entries entries = Entries.open(file)) {
      for (Entries.Entry entry : entries.all()) {
        assertInside(entry.name());
        readBounded(entry);
      }
    } catch (IOException e) {
      // A broken archive ends so.
    }
  }

  private static void readBounded(Entries.Entry entry) throws IOException {
    try (InputStream in = entry.open()) {
      long read = in.readNBytes(1 << 20).length;
      assertThat(read).isLessThanOrEqualTo(entry.size() < 0 ? read : entry.size());
    }
  }

  private static void assertInside(String name) {
    Path place = INSIDE.resolve(name).normalize();
    assertThat(place.startsWith(INSIDE) && !place.equals(INSIDE)).as(name).isTrue();
  }

  /** So that no time goes by with files that are no archives. */
  private static byte[] begun(byte[] bytes, String sign) {
    byte[] begun = bytes.clone();
    byte[] first = sign.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(first, 0, begun, 0, Math.min(first.length, begun.length));
    return begun;
  }
}
