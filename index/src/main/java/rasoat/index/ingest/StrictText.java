package rasoat.index.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** Text that must be UTF-8; other encodings would turn Vietnamese into other words unnoticed. */
final class StrictText {

  private StrictText() {}

  static String read(Path file) throws IOException, UnfitFileException {
    if (Files.size(file) > Ingest.LARGEST_FILE) {
      throw new UnfitFileException(
          "expected at most " + Ingest.LARGEST_FILE + " bytes in " + file.getFileName());
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      throw new UnfitFileException(
          "expected UTF-8 in " + file.getFileName() + ": broken at byte " + bytes.position());
    }
    return clean(text.flip().toString(), file.getFileName().toString());
  }

  /** NFC, line ends as {@code \n}, without byte order mark; refuses what holds no words. */
  static String clean(String raw, String name) throws UnfitFileException {
    String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
    if (text.chars().noneMatch(Character::isLetter)) {
      throw new UnfitFileException("expected text in " + name + ": found no letters");
    }
    return Normalizer.normalize(
        text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
  }
}
