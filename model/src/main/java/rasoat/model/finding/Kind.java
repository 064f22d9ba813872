package rasoat.model.finding;

/** What a post turned out to be. */
public enum Kind {
  /** Shows (part of) a registered document that was not public when the post was made. */
  LEAK("Nghi lộ, lọt"),
  /** Looks like a registered document, but facts differ. */
  ALTERED("Nghi sửa đổi"),
  /** An official document unknown to the registry that bears a secrecy or circulation mark. */
  SUSPECTED("Nghi vấn"),
  /** Names a document that is not public, and shows none of it. */
  MENTION("Nhắc đến"),
  /** A registered document that was already public at the time of the post. */
  PUBLIC_COPY("Bản công khai"),
  /** Nothing, for a stated reason. */
  NONE("Không có");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** What the console calls it, in Vietnamese. */
  public String label() {
    return label;
  }

  /** Whether a reviewer must see it. */
  public boolean isFlagged() {
    return this == LEAK || this == ALTERED || this == SUSPECTED;
  }
}
