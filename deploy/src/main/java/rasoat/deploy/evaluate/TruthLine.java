package rasoat.deploy.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.SecrecyLevel;
import tools.jackson.databind.JsonNode;

/** Reads a line of truth: {@code {"id": ..., "truth": {...}}}. */
final class TruthLine {

  private TruthLine() {}

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException saying what was expected and what came
   */
  static Truth parse(JsonNode line) {
    JsonNode truth = line.path("truth");
    String post = text(line, "id");
    String kind = text(truth, "kind");
    if (post == null || kind == null) {
      throw new IllegalArgumentException("expected 'id' and 'truth' with a 'kind', got neither");
    }
    return new Truth(
        post,
        kind(kind),
        answers(truth),
        visible(truth),
        truth.path("readable").asBoolean(true),
        texts(truth.path("variant")),
        text(truth, "negative"));
  }

  private static Visible visible(JsonNode truth) {
    JsonNode provenance = truth.path("provenance");
    return new Visible(
        truth.path("number_visible").asBoolean(false),
        texts(provenance.path("handwritten")).contains("number"),
        truth.path("secrecy_visible").asBoolean(false),
        seal(truth.path("seal_visible")),
        truth.path("incoming_visible").asBoolean(false)
            ? incoming(provenance.path("incoming"))
            : null,
        texts(truth.path("cited")));
  }

  private static Visible.Seal seal(JsonNode visible) {
    if (!visible.isBoolean()) {
      return Visible.Seal.NOT_SAID;
    }
    return visible.booleanValue() ? Visible.Seal.THERE : Visible.Seal.NOT_THERE;
  }

  private static Visible.@Nullable Incoming incoming(JsonNode stamp) {
    String number = text(stamp, "number");
    String date = text(stamp, "date");
    if (number == null) {
      return null;
    }
    try {
      Integer.parseInt(number);
      return new Visible.Incoming(number, date == null ? null : LocalDate.parse(date));
    } catch (NumberFormatException | DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected 'incoming' with 'number' in digits and 'date' as 2026-01-31, got " + stamp, e);
    }
  }

  private static Truth.Expected kind(String name) {
    for (Truth.Expected kind : Truth.Expected.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "expected 'kind' as leak, altered, unindexed_secret, public or none, got '" + name + "'");
  }

  private static List<Answer> answers(JsonNode truth) {
    List<Answer> answers = new ArrayList<>();
    answers.add(answer(truth));
    truth.path("also").forEach(also -> answers.add(answer(also)));
    return answers;
  }

  private static Answer answer(JsonNode node) {
    String secrecy = text(node, "secrecy");
    return new Answer(
        text(node, "document"),
        text(node, "number"),
        secrecy == null
            ? SecrecyLevel.NONE
            : SecrecyLevel.parse(secrecy)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "expected 'secrecy' as MẬT, TỐI MẬT, TUYỆT MẬT or null, got "
                                + secrecy)));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : null;
  }
}
