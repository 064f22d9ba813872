package rasoat.crawler.imported;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Archives that no program writes, made from good ones. */
final class DamagedArchive {

  private DamagedArchive() {}

  /** Repeats the only record of the directory, as if many entries had the same bytes. */
  static void repeatDirectory(Path file, int times) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String text = new String(whole, ISO_8859_1);
    int start = text.indexOf("PK\1\2");
    int end = text.indexOf("PK\5\6");
    byte[] record = Arrays.copyOfRange(whole, start, end);
    ByteBuffer out =
        ByteBuffer.allocate(start + times * record.length + whole.length - end)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.put(whole, 0, start);
    for (int i = 0; i < times; i++) {
      out.put(record);
      byte[] number = "%05d".formatted(i % 100_000).getBytes(UTF_8);
      out.put(out.position() - record.length + 46, number, 0, Math.min(5, record.length - 46));
    }
    int tail = out.position();
    out.put(whole, end, whole.length - end);
    out.putInt(tail + 12, times * record.length);
    Files.write(file, out.array());
  }

  /** Asks for a dictionary of 512 MiB, and mends the checksums of the header. */
  static void enlargeDictionary(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String text = new String(whole, ISO_8859_1);
    whole[text.lastIndexOf("!!\u0001") + 3] = 34;
    ByteBuffer fields = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    int header = 32 + (int) fields.getLong(12);
    fields.putInt(28, (int) crc(Arrays.copyOfRange(whole, header, whole.length)));
    fields.putInt(8, (int) crc(Arrays.copyOfRange(whole, 12, 32)));
    Files.write(file, whole);
  }

  /** Says of that entry that it is encrypted. */
  static void markEncrypted(Path file, String name) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String text = new String(whole, ISO_8859_1);
    whole[text.indexOf(name) - 30 + 6] |= 1; // local header
    whole[text.lastIndexOf(name) - 46 + 8] |= 1; // directory
    Files.write(file, whole);
  }

  /** Writes other bytes of the same length in the place of some. */
  static void replace(Path file, String old, String fresh) throws IOException {
    Charset bytes = ISO_8859_1;
    Files.writeString(file, Files.readString(file, bytes).replace(old, fresh), bytes);
  }

  static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
