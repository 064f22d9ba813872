package rasoat.crawler.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A token or key. Shows itself as {@code ***}. */
public final class Secret {

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /** That value, which must not be blank. */
  public static Secret of(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("expected a token, got nothing");
    }
    return new Secret(value.strip());
  }

  /** The value a file holds, without the white space around it. */
  public static Secret in(Path file) throws IOException {
    String value = Files.readString(file, StandardCharsets.UTF_8).strip();
    if (value.isEmpty()) {
      throw new IOException(file + ": expected a token, got an empty file");
    }
    return new Secret(value);
  }

  /** The value itself, for sending or for signing; never for writing down. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
