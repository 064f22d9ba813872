package rasoat.model.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** How secret a document is marked (Law 117/2025/QH15, article 8), from unmarked to the highest. */
public enum SecrecyLevel {
  NONE("không"),
  MAT("MẬT"),
  TOI_MAT("TỐI MẬT"),
  TUYET_MAT("TUYỆT MẬT");

  private final String label;

  SecrecyLevel(String label) {
    this.label = label;
  }

  /** The words of the stamp, as printed. */
  public String label() {
    return label;
  }

  public boolean isSecret() {
    return this != NONE;
  }

  /** Reads a code ({@code TOI_MAT}) or the printed words ({@code TỐI MẬT}), in any case. */
  public static Optional<SecrecyLevel> parse(String text) {
    String wanted =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    for (SecrecyLevel level : values()) {
      if (level.name().equals(wanted) || level.label.equals(wanted)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
