package rasoat.deploy.crawl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.crawler.SourceUnusableException;
import rasoat.crawler.fetch.Secret;

/**
 * The file that a source's tokens stand in: the token alone, or lines {@code token = …}, {@code
 * app-secret = …} where a platform wants more than one.
 */
record TokenLines(Path file, Map<String, Secret> named) {

  private static final String TOKEN = "token";
  private static final Pattern LINE =
      Pattern.compile("(token|app-id|app-secret|verify-token|oa-secret)\\s*=\\s*(\\S+)");

  TokenLines {
    named = Map.copyOf(named);
  }

  static TokenLines read(Path file) throws SourceUnusableException {
    try {
      List<String> lines =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      return new TokenLines(file, named(lines));
    } catch (IOException e) {
      throw new SourceUnusableException(
          "expected the token in %s, got %s".formatted(file, e.getClass().getSimpleName()),
          "put the token into " + file);
    }
  }

  private static Map<String, Secret> named(List<String> lines) {
    Map<String, Secret> named = new HashMap<>();
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        named.put(matcher.group(1), Secret.of(matcher.group(2)));
      } else if (lines.size() == 1) {
        named.put(TOKEN, Secret.of(line));
      }
    }
    return named;
  }

  Secret token() throws SourceUnusableException {
    return needed(TOKEN);
  }

  /** The secret of that name, which must be there. */
  Secret needed(String name) throws SourceUnusableException {
    return given(name)
        .orElseThrow(
            () ->
                new SourceUnusableException(
                    "expected a line '%s = …' in %s, got none".formatted(name, file),
                    "add the line to " + file));
  }

  Optional<Secret> given(String name) {
    return Optional.ofNullable(named.get(name));
  }
}
