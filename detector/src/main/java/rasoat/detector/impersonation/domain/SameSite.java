package rasoat.detector.impersonation.domain;

import java.util.Locale;
import java.util.Optional;
import rasoat.detector.copy.Pdq;
import rasoat.index.shingle.Shingles;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** Whether a page shows what the real site shows, by its words or by its look. */
public final class SameSite {

  private static final double TEXT = 0.4;
  private static final double LOOK = 0.4;

  /** So much of all shingles must be common. A site's own pages share head and foot only. */
  private static final double LIKE = 0.5;

  /** Fewer words than this are a form or a notice, which many sites share. */
  private static final int ENOUGH = 30;

  /** Bits in which copies differ at most: see {@link Pdq}. */
  private static final int COPY_BITS = 31;

  private static final int HEX_A_WORD = 16;

  private SameSite() {}

  /**
   * By the words of both, diacritics and case left aside.
   *
   * @param site the domain of the real site
   */
  public static Optional<PageEvidence> byText(String page, String real, String site) {
    long[] here = Shingles.WORDS.of(page);
    long[] there = Shingles.WORDS.of(real);
    if (Math.min(here.length, there.length) < ENOUGH) {
      return Optional.empty();
    }
    double like = jaccard(here, there);
    return like < LIKE
        ? Optional.empty()
        : Optional.of(
            new PageEvidence(
                Type.SAME_SITE,
                TEXT,
                percent(like),
                site,
                "Nội dung trang trùng %s với trang thật %s.".formatted(percent(like), site)));
  }

  /**
   * By screenshots, each as 64 hexadecimal digits of a {@link Pdq}; nothing when one is no such.
   */
  public static Optional<PageEvidence> byLook(String page, String real, String site) {
    Optional<Pdq> here = hash(page);
    Optional<Pdq> there = hash(real);
    if (here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    int distance = here.get().distance(there.get());
    return distance > COPY_BITS
        ? Optional.empty()
        : Optional.of(
            new PageEvidence(
                Type.SAME_SITE,
                LOOK,
                "%d/%d".formatted(distance, Pdq.LENGTH),
                site,
                "Ảnh chụp trang gần như trùng với trang thật %s (khác %d trên %d bit)."
                    .formatted(site, distance, Pdq.LENGTH)));
  }

  /** Both ascending, without repeats. */
  private static double jaccard(long[] first, long[] second) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      int order = Long.compare(first[i], second[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / (first.length + second.length - common);
  }

  private static Optional<Pdq> hash(String hex) {
    if (!hex.matches("[0-9A-Fa-f]{64}")) {
      return Optional.empty();
    }
    long[] bits = new long[Pdq.LENGTH / Long.SIZE];
    for (int i = 0; i < bits.length; i++) {
      int start = (bits.length - 1 - i) * HEX_A_WORD;
      bits[i] = Long.parseUnsignedLong(hex, start, start + HEX_A_WORD, HEX_A_WORD);
    }
    return Optional.of(new Pdq(bits, 0));
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f %%", part * 100);
  }
}
