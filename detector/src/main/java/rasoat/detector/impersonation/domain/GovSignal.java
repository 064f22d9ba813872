package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** "gov" within a label, or as a label before another suffix. */
final class GovSignal implements Signal {

  private static final double WHOLE_SUFFIX = 0.8;
  private static final double OF_VIETNAM = 0.6;

  /** Nothing says that this country's is meant. */
  private static final double OF_ANYBODY = 0.3;

  private static final int STRAY_LETTERS = 3;
  private static final String OWNER = "Chính phủ";
  private static final String SUFFIX = ".gov.vn";

  private final OwnSites own;

  GovSignal(OwnSites own) {
    this.own = own;
  }

  @Override
  public List<Sign> in(Address address, LocalDate day) {
    return wholeSuffix(address, day).or(() -> inLabel(address)).map(List::of).orElse(List.of());
  }

  /** {@code dichvucong.gov.vn.abc.com}, {@code dichvucong-gov-vn.com}. */
  private Optional<Sign> wholeSuffix(Address address, LocalDate day) {
    String name = LetterShapes.latin(address.host().name()).replaceAll("[-_]", ".");
    int at = ("." + name).indexOf(SUFFIX + ".");
    if (at < 0) {
      return Optional.empty();
    }
    String shown = name.substring(0, Math.max(0, at - 1 + SUFFIX.length()));
    Optional<Sign> known =
        Host.parse(shown)
            .flatMap(host -> own.owner(host, day).map(owner -> imitated(host, owner, address)));
    return known.or(
        () ->
            Optional.of(
                sign(
                    WHOLE_SUFFIX,
                    "gov.vn",
                    "Tên miền chứa “gov.vn” nhưng thực ra thuộc “%s”.".formatted(owned(address)))));
  }

  /** {@code congan.lamdong.gov.vn.abc.com}: the whole address of a known site before another. */
  private static Sign imitated(Host host, String owner, Address address) {
    String sentence =
        "Tên miền đặt địa chỉ “%s” của %s ở đầu nhưng thực ra thuộc “%s”."
            .formatted(host.name(), owner, owned(address));
    return new Sign(
        new PageEvidence(Type.GOV_LABEL, WHOLE_SUFFIX, host.name(), host.name(), sentence), owner);
  }

  private static Optional<Sign> inLabel(Address address) {
    for (Label label : address.labels()) {
      for (int i = 0; i < label.words().size(); i++) {
        if (label.words().get(i).isGov() && stands(label.words(), i)) {
          return Optional.of(
              sign(
                  isOfVietnam(label, address) ? OF_VIETNAM : OF_ANYBODY,
                  label.seen(),
                  "Tên miền có “gov” (cơ quan nhà nước) trong “%s” nhưng không thuộc .gov.vn."
                      .formatted(label.seen())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<Word> words, int at) {
    if (words.get(at).isShortGov()) {
      return at == 0 || words.get(at).opens() || (at == 1 && unknown(words.getFirst()) == 1);
    }
    int before = at > 0 && !words.get(at).opens() ? unknown(words.get(at - 1)) : 0;
    boolean isLast = at + 1 == words.size();
    int after = isLast || words.get(at + 1).opens() ? 0 : unknown(words.get(at + 1));
    boolean isOfCountry = at > 0 && words.get(at - 1).kind() == Word.Kind.COUNTRY;
    return before <= STRAY_LETTERS && (after == 0 || isOfCountry);
  }

  private static int unknown(Word word) {
    return word.isUnknown() ? word.seen().length() : 0;
  }

  private static boolean isOfVietnam(Label label, Address address) {
    return address.isVietnamese()
        || label.words().stream().anyMatch(word -> word.isGov() && word.seen().endsWith("vn"))
        || address.labels().stream().anyMatch(other -> other.hasWordsOf(Word.Kind.COUNTRY))
        || label.words().stream().anyMatch(Word::isStrongBrand)
        || label.words().stream().filter(Word::isVietnamese).count() > 1;
  }

  private static String owned(Address address) {
    List<String> chosen = address.host().chosen();
    return chosen.isEmpty()
        ? address.host().name()
        : chosen.getLast() + "." + address.host().suffix();
  }

  private static Sign sign(double weight, String seen, String sentence) {
    return new Sign(new PageEvidence(Type.GOV_LABEL, weight, seen, ".gov.vn", sentence), OWNER);
  }
}
