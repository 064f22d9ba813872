package rasoat.index.sealed.pack;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import rasoat.index.sealed.key.OfficeKey;
import rasoat.index.sealed.term.SealedField;
import rasoat.model.document.Disclosure;

/** Writes a signed pack. The file gets its name only when it is whole. */
final class PackWriter {

  private PackWriter() {}

  /**
   * Writes the records as they come.
   *
   * @param records as many as the header says
   */
  static void write(Path file, PackHeader header, Stream<SealedRecord> records, OfficeKey key)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (FileOutputStream out = new FileOutputStream(part.toFile());
        BufferedOutputStream buffer = new BufferedOutputStream(out, 1 << 16)) {
      Signature signature = PackFormat.signature();
      signature.initSign(key.signing());
      try (DataOutputStream signed = new DataOutputStream(new Signing(buffer, signature))) {
        write(signed, header, records, key);
        signed.flush();
        buffer.write(signature.sign());
        buffer.flush();
        out.getFD().sync();
      }
    } catch (GeneralSecurityException e) {
      throw new IOException("the pack cannot be signed: " + e.getMessage(), e);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(
      DataOutputStream out, PackHeader header, Stream<SealedRecord> records, OfficeKey key)
      throws IOException {
    out.write(PackFormat.magic());
    out.writeShort(PackFormat.VERSION);
    out.write(HexFormat.of().parseHex(key.verification().fingerprint()));
    byte[] json = PackFormat.JSON.writeValueAsBytes(header);
    out.writeInt(json.length);
    out.write(json);
    for (SealedRecord record : (Iterable<SealedRecord>) records::iterator) {
      write(out, record);
    }
  }

  private static void write(DataOutputStream out, SealedRecord record) throws IOException {
    out.write(record.ticket().bytes());
    out.writeByte(record.secrecy().ordinal());
    List<Disclosure.Step> steps = record.disclosure().steps();
    if (steps.size() > PackFormat.MOST_STEPS) {
      throw new IOException(
          "disclosure: expected at most %d steps, got %d"
              .formatted(PackFormat.MOST_STEPS, steps.size()));
    }
    out.writeByte(steps.size());
    for (Disclosure.Step step : steps) {
      boolean always = step.from().equals(LocalDate.MIN);
      out.writeInt(always ? PackFormat.ALWAYS : Math.toIntExact(step.from().toEpochDay()));
      out.writeByte(step.state().ordinal());
    }
    out.writeByte(record.terms().values().size());
    for (SealedField field : record.terms().values().keySet()) {
      out.writeByte(field.code());
      long[] terms = record.terms().of(field);
      out.writeInt(terms.length);
      for (long term : terms) {
        out.writeLong(term);
      }
    }
  }

  /** Feeds the signature with what passes by. Left open when closed: the signature follows. */
  private static final class Signing extends OutputStream {
    private final OutputStream out;
    private final Signature signature;

    Signing(OutputStream out, Signature signature) {
      this.out = out;
      this.signature = signature;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        signature.update(bytes, from, count);
      } catch (GeneralSecurityException e) {
        throw new IOException("the pack cannot be signed", e);
      }
      out.write(bytes, from, count);
    }
  }
}
