package rasoat.benchmarks.pictures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.SecrecyLevel;

/**
 * What is put on a paper after it is printed.
 *
 * @param secrecy the frame with the secrecy level
 * @param urgency HỎA TỐC and the like; null for none
 * @param internal whether it bears LƯU HÀNH NỘI BỘ
 * @param seal whether it is sealed and signed
 * @param incoming the ĐẾN stamp; null for none
 * @param copy number of the copy; null for none
 * @param number how the number came there
 */
record Marks(
    SecrecyLevel secrecy,
    @Nullable String urgency,
    boolean internal,
    boolean seal,
    @Nullable Incoming incoming,
    @Nullable String copy,
    Numbering number) {

  private static final String[] URGENCIES = {"HỎA TỐC", "KHẨN", "THƯỢNG KHẨN"};
  private static final String[] RECEIVERS = {
    "UBND XÃ ĐỒNG LÂM", "PHÒNG NỘI VỤ", "VĂN PHÒNG SỞ", "BAN QUẢN LÝ", "UBND PHƯỜNG TÂN AN"
  };

  /** How the digits of the number came onto the paper. */
  enum Numbering {
    PRINTED,
    WRITTEN,
    MISSING
  }

  /** What is written in a ĐẾN stamp. */
  record Incoming(String agency, String number, LocalDate date) {}

  static Marks any(SecrecyLevel secrecy, boolean internal, LocalDate issued, RandomGenerator r) {
    int numbering = r.nextInt(10);
    return new Marks(
        secrecy,
        r.nextInt(6) == 0 ? URGENCIES[r.nextInt(URGENCIES.length)] : null,
        internal,
        r.nextInt(7) > 0,
        r.nextInt(4) == 0 ? incoming(issued, r) : null,
        secrecy.isSecret() && r.nextInt(3) == 0
            ? String.format(Locale.ROOT, "%02d", 1 + r.nextInt(30))
            : null,
        numbering < 6 ? Numbering.PRINTED : numbering < 9 ? Numbering.WRITTEN : Numbering.MISSING);
  }

  private static Incoming incoming(LocalDate issued, RandomGenerator r) {
    return new Incoming(
        RECEIVERS[r.nextInt(RECEIVERS.length)],
        Integer.toString(1 + r.nextInt(3000)),
        issued.plusDays(1 + r.nextInt(9)));
  }

  /** A seal, and nothing else. */
  static Marks sealedOnly() {
    return new Marks(SecrecyLevel.NONE, null, false, true, null, null, Numbering.PRINTED);
  }

  /** With a number that is printed: there is no hand to write it, or a copy must show it. */
  Marks printed() {
    return new Marks(secrecy, urgency, internal, seal, incoming, copy, Numbering.PRINTED);
  }

  /** How many blank lines they need below the letterhead. */
  int room() {
    int frames = (secrecy.isSecret() ? 1 : 0) + (urgency == null ? 0 : 1) + (internal ? 1 : 0);
    return Math.max(4 * frames, incoming == null ? 0 : 6);
  }
}
