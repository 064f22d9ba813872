package rasoat.console.handover;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to let out, to whom and why.
 *
 * @param text as drafted; empty where the program writes all of it
 */
public record Request(About about, ExportKind kind, String recipient, String reason, String text) {

  private static final int LONGEST_LINE = 1_000;

  public Request {
    if (!kind.isOf(about)) {
      throw new IllegalArgumentException("%s is not made of %s".formatted(kind, about));
    }
    if (recipient.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("nothing leaves without a recipient and a reason");
    }
    if (kind.isWritten() && text.isBlank()) {
      throw new IllegalArgumentException("expected a text to be sent, got none: " + kind);
    }
  }

  /** As the fields of a form say; empty when something is missing. */
  public static Optional<Request> of(About about, Map<String, String> fields) {
    Optional<ExportKind> kind = kind(fields).filter(each -> each.isOf(about));
    String recipient = line(fields, "recipient");
    String reason = line(fields, "reason");
    String text = fields.getOrDefault("text", "").replace("\r\n", "\n").strip();
    boolean isWhole =
        kind.isPresent()
            && !recipient.isEmpty()
            && !reason.isEmpty()
            && (!kind.get().isWritten() || !text.isEmpty());
    return isWhole
        ? Optional.of(
            new Request(about, kind.get(), recipient, reason, kind.get().isWritten() ? text : ""))
        : Optional.empty();
  }

  /** Which kind a form names. */
  static Optional<ExportKind> kind(Map<String, String> fields) {
    return Arrays.stream(ExportKind.values())
        .filter(each -> each.name().equals(fields.get("kind")))
        .findFirst();
  }

  /** A field in one line; empty when it is too long for that. */
  static String line(Map<String, String> fields, String name) {
    String line = fields.getOrDefault(name, "").replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_LINE ? line : "";
  }
}
