package rasoat.benchmarks.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import rasoat.model.document.DocumentNumber;

/**
 * Numbers as agencies give them: one series a year for letters, one for each type, the serial
 * growing with the days. Half of all that exists is registered, drawn by a hash of its identity;
 * letter 1849 of 2025 is, in every agency.
 */
final class World {

  private static final List<String> TYPES = List.of("QĐ", "KH", "TB", "BC", "TTr", "GM");
  private static final List<String> PARTY_TYPES = List.of("CV", "TB", "KH", "BC", "QĐ", "KL");
  private static final int LETTERS = 2_400;
  private static final int TYPED = 480;
  private static final int DAYS = 364;
  private static final int RECURRING = 1849;

  private final List<Agency> agencies = Agencies.all();
  private final int share;

  /**
   * @param share one in so many is registered
   */
  World(int share) {
    this.share = share;
  }

  int agencies() {
    return agencies.size();
  }

  /** What exists once. */
  record Issued(int agency, int year, String type, int serial) {
    boolean isLetter() {
      return type.isEmpty();
    }
  }

  /** Any document that exists. */
  Issued draw(RandomGenerator random) {
    int agency = random.nextInt(agencies.size());
    int year = 2025 + random.nextInt(2);
    Agency issuer = agencies.get(agency);
    if (issuer.isParty()) {
      String type = PARTY_TYPES.get(random.nextInt(PARTY_TYPES.size()));
      return new Issued(agency, year, type, 1 + random.nextInt(TYPED));
    }
    boolean letter = random.nextInt(3) > 0;
    String type = letter ? "" : TYPES.get(random.nextInt(TYPES.size()));
    return new Issued(agency, year, type, 1 + random.nextInt(letter ? LETTERS : TYPED));
  }

  Issued recurring(int agency) {
    boolean party = agencies.get(agency).isParty();
    return new Issued(agency, 2025, party ? "CV" : "", RECURRING);
  }

  boolean isRegistered(Issued one) {
    boolean recurs = one.serial == RECURRING && one.year == 2025;
    return recurs || Math.floorMod(hash(one), share) == 0;
  }

  /** Mixed well: neighbours in a series are registered independently. */
  private static int hash(Issued one) {
    long mixed =
        new SplittableRandom(Objects.hash(one.agency, one.year, one.type) * 100_003L + one.serial)
            .nextLong();
    return (int) (mixed >>> 33);
  }

  DocumentNumber number(Issued one) {
    Agency agency = agencies.get(one.agency);
    if (agency.isParty()) {
      return new DocumentNumber(
          DocumentNumber.Form.PARTY, serial(one), "", List.of(one.type, agency.symbol()));
    }
    List<String> groups =
        one.isLetter()
            ? List.of(agency.symbol(), agency.units().get(hash(one) % agency.units().size()))
            : List.of(one.type, agency.symbol());
    return new DocumentNumber(DocumentNumber.Form.STATE, serial(one), "", groups);
  }

  private static String serial(Issued one) {
    return one.serial < 10 ? "0" + one.serial : String.valueOf(one.serial);
  }

  LocalDate date(Issued one) {
    int series = one.isLetter() ? LETTERS : TYPED;
    Issued first = new Issued(one.agency, one.year, one.type, 0);
    double pace = 0.75 + 0.25 * (hash(first) % 1000) / 1000; // no year goes like another
    int day = (int) Math.min(DAYS, pace * one.serial * DAYS / series);
    return LocalDate.of(one.year, 1, 1).plusDays(day);
  }

  String body(Issued one) {
    return String.join("\n", agencies.get(one.agency).head());
  }

  /** The head of the page as printed. */
  String head(Issued one) {
    Agency agency = agencies.get(one.agency);
    LocalDate day = date(one);
    String date =
        "%s, ngày %02d tháng %s%d năm %d"
            .formatted(
                agency.place(),
                day.getDayOfMonth(),
                day.getMonthValue() < 3 ? "0" : "",
                day.getMonthValue(),
                day.getYear());
    String motto =
        agency.isParty()
            ? "ĐẢNG CỘNG SẢN VIỆT NAM"
            : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
    String lead = agency.isParty() ? "Số " : "Số: ";
    return String.join("\n", agency.head())
        + "\n"
        + motto
        + "\n"
        + lead
        + number(one).asWritten()
        + "\n"
        + date
        + "\n";
  }
}
