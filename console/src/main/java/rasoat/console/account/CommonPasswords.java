package rasoat.console.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import rasoat.index.text.Folding;

/**
 * What is guessed first, in Vietnamese and English. A password is no better for signs and digits
 * around such a word: {@code M@tKhẩu2026!!} is one of them.
 */
final class CommonPasswords {

  private static final Set<String> ALL = read();

  private CommonPasswords() {}

  static boolean isOne(String password) {
    return isWord(folded(password)) || isWord(folded(password.replace('@', 'a').replace('$', 's')));
  }

  private static boolean isWord(String signs) {
    return ALL.contains(signs)
        || ALL.contains(signs.replaceAll("\\d", ""))
        || ALL.contains(letters(signs));
  }

  /** To {@code a-z} and {@code 0-9} alone. */
  private static String folded(String password) {
    return Folding.plain(password).replaceAll("[^a-z0-9]", "");
  }

  /** With the digits that stand for letters read as those, without a number at the end. */
  private static String letters(String signs) {
    return signs
        .replaceAll("\\d+$", "")
        .replace('0', 'o')
        .replace('1', 'i')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('5', 's');
  }

  private static Set<String> read() {
    try (InputStream in =
            Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("common-passwords.txt", e);
    }
  }
}
