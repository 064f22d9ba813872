package rasoat.detector.impersonation;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rasoat.detector.copy.Pdq;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** A picture near an emblem of the state, or near the agency's own. */
record Pictures(List<Pdq> emblems, double emblem, double real) implements PageRule {

  /** Copies are commonly up to 31 bits apart; emblems are small and cut in circles. */
  private static final int NEAR = 40;

  private static final int DIGITS = Pdq.LENGTH / 4;

  static Pictures of(Collection<String> emblems, double emblem, double real) {
    return new Pictures(
        emblems.stream().flatMap(hash -> hash(hash).stream()).toList(), emblem, real);
  }

  @Override
  public Stream<PageEvidence> of(Observed seen) {
    List<Pdq> shown =
        Stream.of(seen.page().avatar(), seen.page().cover())
            .flatMap(hash -> hash(hash).stream())
            .toList();
    Agency agency = seen.agency();
    boolean isReal =
        agency != null
            && agency.pages().stream()
                .map(OfficialPage::avatar)
                .flatMap(hash -> hash(hash).stream())
                .anyMatch(hash -> isNear(hash, shown));
    if (isReal) {
      return PageRule.say(
          Type.PICTURE,
          real,
          "",
          "Ảnh của trang giống ảnh trên trang thật của " + seen.called() + ".");
    }
    return emblems.stream().anyMatch(hash -> isNear(hash, shown))
        ? PageRule.say(
            Type.PICTURE,
            emblem,
            "",
            "Ảnh của trang giống Quốc huy hoặc phù hiệu của lực lượng nhà nước.")
        : PageRule.none();
  }

  private static boolean isNear(Pdq hash, List<Pdq> shown) {
    return shown.stream().anyMatch(one -> one.distance(hash) <= NEAR);
  }

  private static Optional<Pdq> hash(String hex) {
    if (hex.length() != DIGITS || !hex.chars().allMatch(HexFormat::isHexDigit)) {
      return Optional.empty();
    }
    long[] bits = new long[DIGITS / 16];
    for (int i = 0; i < bits.length; i++) {
      int end = DIGITS - 16 * i;
      bits[i] = HexFormat.fromHexDigitsToLong(hex, end - 16, end);
    }
    return Optional.of(new Pdq(bits, 100));
  }
}
