package rasoat.crawler.imported;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Kinds of archives, told by the bytes they begin with. */
enum ArchiveKind {
  ZIP("504b0304", "504b0506"),
  SEVEN_ZIP("377abcaf271c", "377abcaf271c"),
  /** Nothing begins with a letter that is no digit. */
  NONE("none", "none");

  private static final int LONGEST = 6;

  private final String beginning;
  private final String other;

  ArchiveKind(String beginning, String other) {
    this.beginning = beginning;
    this.other = other;
  }

  static ArchiveKind of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = HexFormat.of().formatHex(in.readNBytes(LONGEST));
      for (ArchiveKind kind : values()) {
        if (start.startsWith(kind.beginning) || start.startsWith(kind.other)) {
          return kind;
        }
      }
      return NONE;
    }
  }
}
