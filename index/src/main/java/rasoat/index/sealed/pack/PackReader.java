package rasoat.index.sealed.pack;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasoat.index.sealed.key.VerificationKey;
import rasoat.index.sealed.term.Fingerprint;
import rasoat.index.sealed.term.SealedField;
import rasoat.model.document.Disclosure;
import rasoat.model.document.SecrecyLevel;
import tools.jackson.core.JacksonException;

/** Reads a pack whose signature was verified, record by record. */
public final class PackReader implements Closeable {

  private final DataInputStream in;
  private final PackHeader header;
  private long left;
  private int read;

  private PackReader(DataInputStream in, long left, PackHeader header) {
    this.in = in;
    this.left = left;
    this.header = header;
  }

  /**
   * Opens a pack. The file must not be changed by others until it is closed: read a copy.
   *
   * @throws PackRefusedException when it is no pack of a trusted office, or changed since it was
   *     signed
   */
  public static PackReader open(Path file, List<VerificationKey> trusted) throws IOException {
    VerificationKey signer = PackSignature.verify(file, trusted);
    InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    DataInputStream in = new DataInputStream(raw);
    try {
      in.skipNBytes(PackFormat.magic().length + Short.BYTES + PackFormat.SIGNER_BYTES);
      PackHeader header = header(in);
      if (!header.office().equals(signer.office())) {
        throw new PackRefusedException(
            "expected documents of %s, whose key signed it, got those of %s"
                .formatted(signer.office(), header.office()));
      }
      return new PackReader(in, Files.size(file), header);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static PackHeader header(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > PackFormat.MOST_HEADER_BYTES) {
      throw new PackRefusedException("expected a header, got one of " + length + " bytes");
    }
    try {
      return PackFormat.JSON.readValue(in.readNBytes(length), PackHeader.class);
    } catch (JacksonException e) {
      throw new PackRefusedException("expected a header, got: " + e.getOriginalMessage());
    }
  }

  public PackHeader header() {
    return header;
  }

  /** The next record; empty after the last. */
  public Optional<SealedRecord> next() throws IOException {
    if (read == header.records()) {
      return Optional.empty();
    }
    try {
      SealedRecord record = record();
      read++;
      return Optional.of(record);
    } catch (EOFException | IllegalArgumentException e) {
      throw new PackRefusedException(
          "expected %d records, got %d whole ones".formatted(header.records(), read));
    }
  }

  private SealedRecord record() throws IOException {
    byte[] ticket = new byte[Ticket.BYTES];
    in.readFully(ticket);
    SecrecyLevel secrecy = constant(SecrecyLevel.values(), in.readUnsignedByte());
    List<Disclosure.Step> steps = new ArrayList<>();
    for (int count = in.readUnsignedByte(); count > 0; count--) {
      int day = in.readInt();
      LocalDate from = day == PackFormat.ALWAYS ? LocalDate.MIN : LocalDate.ofEpochDay(day);
      Disclosure.State state = constant(Disclosure.State.values(), in.readUnsignedByte());
      steps.add(new Disclosure.Step(from, state));
    }
    return new SealedRecord(Ticket.of(ticket), secrecy, new Disclosure(steps), terms());
  }

  private Fingerprint terms() throws IOException {
    Map<SealedField, long[]> terms = new EnumMap<>(SealedField.class);
    for (int fields = in.readUnsignedByte(); fields > 0; fields--) {
      int code = in.readUnsignedByte();
      SealedField field =
          SealedField.ofCode(code).orElseThrow(() -> new IllegalArgumentException("field " + code));
      long[] some = new long[count()];
      for (int i = 0; i < some.length; i++) {
        some[i] = in.readLong();
      }
      terms.put(field, some);
    }
    return new Fingerprint(terms);
  }

  /** No more than the file can hold: a wrong count must not cost memory. */
  private int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || (long) count * Long.BYTES > left) {
      throw new IllegalArgumentException("count " + count);
    }
    left -= (long) count * Long.BYTES;
    return count;
  }

  private static <T> T constant(T[] values, int ordinal) {
    if (ordinal >= values.length) {
      throw new IllegalArgumentException("constant " + ordinal);
    }
    return values[ordinal];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
