package rasoat.crawler.imported;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Kinds of archives, told by the bytes they begin with. */
enum ArchiveKind {
  ZIP("504b0304", "504b0506"),
  SEVEN_ZIP("377abcaf271c"),
  NONE;

  private static final int LONGEST = 6;

  private final List<String> beginnings;

  ArchiveKind(String... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  static ArchiveKind of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = HexFormat.of().formatHex(in.readNBytes(LONGEST));
      for (ArchiveKind kind : values()) {
        if (kind.beginnings.stream().anyMatch(start::startsWith)) {
          return kind;
        }
      }
      return NONE;
    }
  }
}
