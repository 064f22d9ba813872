package rasoat.index.sealed.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.index.sealed.key.PrivateFile;
import rasoat.index.sealed.term.Sha256;

/**
 * Who may ask: a file with a line for each client, its name and the SHA-256 of its token. A line
 * taken out is a client shut out, from its next connection on.
 */
public final class Clients {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\d._-]{1,64}");
  private static final int TOKEN_BYTES = 32;

  private final Path file;

  public Clients(Path file) {
    this.file = file;
  }

  /** Lets a client ask, and gives it its token: 64 hexadecimal digits, known to nobody else. */
  public String grant(String name, SecureRandom random) throws IOException {
    if (!NAME.matcher(name).matches()) {
      throw new IOException("client: expected letters, digits, . _ -, got '" + name + "'");
    }
    List<String> lines = lines();
    if (lines.stream().anyMatch(line -> line.startsWith(name + " "))) {
      throw new IOException("client: expected a new name, got " + name + ", which has a token");
    }
    byte[] token = new byte[TOKEN_BYTES];
    random.nextBytes(token);
    String written = HexFormat.of().formatHex(token);
    String line = name + " " + digest(written) + "\n";
    if (Files.exists(file)) {
      Files.writeString(file, line, StandardOpenOption.APPEND);
    } else {
      PrivateFile.create(file, line.getBytes(StandardCharsets.UTF_8));
    }
    return written;
  }

  /** Whose token it is; empty when it is nobody's. */
  Optional<String> named(String token) throws IOException {
    byte[] wanted = digest(token).getBytes(StandardCharsets.US_ASCII);
    for (String line : lines()) {
      int space = line.indexOf(' ');
      byte[] held = line.substring(space + 1).strip().getBytes(StandardCharsets.US_ASCII);
      if (space > 0 && MessageDigest.isEqual(wanted, held)) {
        return Optional.of(line.substring(0, space));
      }
    }
    return Optional.empty();
  }

  /** How many there are. */
  public int count() throws IOException {
    return lines().size();
  }

  private List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    String all = new String(PrivateFile.read(file), StandardCharsets.UTF_8);
    return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static String digest(String token) {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }
}
