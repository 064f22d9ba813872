package rasoat.detector.impersonation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.domain.Label.Place;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** A brand of the state, as it is or changed by a trick, where the state gives no addresses. */
final class BrandSignal implements Signal {

  private static final double CHOSEN = 0.65;
  private static final double BEFORE = 0.55;
  private static final double WEAK = 0.55;
  private static final double EVERYDAY = 0.25;
  private static final double SECOND = 0.1;

  /** A brand of so many letters is no accident, whatever surrounds it. */
  private static final int UNMISTAKABLE = 8;

  private static final int CLEAR = 5;
  private static final int STRAY_LETTERS = 2;

  @Override
  public List<Sign> in(Address address, LocalDate day) {
    List<Sign> signs = new ArrayList<>();
    for (Label label : address.labels()) {
      for (int i = 0; i < label.words().size(); i++) {
        Word word = label.words().get(i);
        if (word.brand() != null && stands(label.words(), i, word.brand())) {
          double weight = weight(label, word, word.brand(), address);
          signs.add(sign(word, word.brand(), signs.isEmpty() ? weight : SECOND, address));
        }
      }
    }
    return signs;
  }

  private static boolean stands(List<Word> words, int at, Brand brand) {
    Word word = words.get(at);
    if (word.isStrongBrand()) {
      return word.seen().length() >= UNMISTAKABLE
          || strayLetters(words, at) <= (word.seen().length() >= CLEAR ? STRAY_LETTERS : 0);
    }
    if (brand.force() == Brand.Force.GOV) {
      return words.stream().anyMatch(Word::isGov);
    }
    return words.stream().noneMatch(Word::isUnknown)
        && words.stream().anyMatch(other -> other != word && other.isOfficial());
  }

  /** Unknown letters that touch it: with them it may be part of another word. */
  private static int strayLetters(List<Word> words, int at) {
    Word before = at > 0 && !words.get(at).opens() ? words.get(at - 1) : null;
    Word after = at + 1 < words.size() && !words.get(at + 1).opens() ? words.get(at + 1) : null;
    return Stream.of(lengthIfUnknown(before), lengthIfUnknown(after))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private static int lengthIfUnknown(@Nullable Word word) {
    return word != null && word.isUnknown() ? word.seen().length() : 0;
  }

  private static double weight(Label label, Word word, Brand brand, Address address) {
    boolean everyday =
        label.words().stream().anyMatch(other -> brand.ordinary().contains(other.seen()));
    if (!label.hasWordsOf(Word.Kind.GOV) && (everyday || address.isOfSchool())) {
      return EVERYDAY;
    }
    if (!word.isStrongBrand()) {
      return WEAK;
    }
    return label.place() == Place.BEFORE ? BEFORE : CHOSEN;
  }

  private static Sign sign(Word word, Brand brand, double weight, Address address) {
    String where =
        address.freeHost() == null
            ? "không thuộc .gov.vn"
            : "đặt trên " + address.freeHost() + ", nơi ai cũng tự đặt tên được";
    Type type = word.trick() == null ? Type.BRAND : Type.LOOK_ALIKE;
    String sentence =
        word.trick() == null
            ? "Tên miền dùng chữ “%s” của %s nhưng %s.".formatted(word.seen(), brand.owner(), where)
            : "Tên miền có chữ “%s” gần giống “%s” của %s (%s), nhưng %s."
                .formatted(
                    word.seen(),
                    brand.token(),
                    brand.owner(),
                    Objects.requireNonNull(word.trick()).vietnamese(),
                    where);
    return new Sign(
        new PageEvidence(type, weight, word.seen(), brand.token(), sentence), brand.owner());
  }
}
