package rasoat.index.sealed.term;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import rasoat.index.shingle.Shingles;

/**
 * What a sealed document is found by. Code, label and width are part of the pack format: they never
 * change their meaning.
 */
public enum SealedField {
  /** Four skeletons of the body: too short where the key may be lost (guessed in a minute). */
  BODY_4(1, "b4", 4, true),
  /** Five skeletons of the body: the usual choice. */
  BODY_5(2, "b5", 5, true),
  /** Six skeletons of the body: for the highest class; finds pages and half pages. */
  BODY_6(3, "b6", 6, true),
  /** Number, symbol and day of issue in one value. */
  NUMBER_DATE(4, "nd", 1, false),
  /** Number, symbol and year of issue in one value. */
  NUMBER_YEAR(5, "ny", 1, false),
  /** Pairs of words of the issuing body. */
  AGENCY(6, "ag", 2, false),
  /** Ratios of neighbouring word widths: reserved, no pack holds them yet. */
  LAYOUT(7, "ly", 5, false);

  private final int code;
  private final String label;
  private final int width;
  private final boolean body;

  SealedField(int code, String label, int width, boolean body) {
    this.code = code;
    this.label = label;
    this.width = width;
    this.body = body;
  }

  /** How packs and the sealing service name the field. */
  public int code() {
    return code;
  }

  /** How the index and the keyed value name it. */
  public String label() {
    return label;
  }

  /** How many words one value spans. */
  public int width() {
    return width;
  }

  /** Whether it holds words of the body. */
  public boolean isBody() {
    return body;
  }

  /** The kind of shingles of a body field. */
  public Shingles shingles() {
    return switch (this) {
      case BODY_4 -> Shingles.SKELETONS;
      case BODY_5 -> Shingles.SKELETONS_5;
      case BODY_6 -> Shingles.SKELETONS_6;
      case AGENCY -> Shingles.SUBJECT;
      case NUMBER_DATE, NUMBER_YEAR, LAYOUT ->
          throw new IllegalStateException("no words: " + label);
    };
  }

  public static Optional<SealedField> ofCode(int code) {
    for (SealedField field : values()) {
      if (field.code == code) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** The body field of that width; empty when there is none. */
  public static Optional<SealedField> body(int width) {
    return bodies().stream().filter(field -> field.width == width).findFirst();
  }

  /** All body fields. */
  public static Set<SealedField> bodies() {
    return EnumSet.of(BODY_4, BODY_5, BODY_6);
  }
}
