package rasoat.benchmarks.pictures;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasoat.benchmarks.altered.Change;
import rasoat.model.document.SecrecyLevel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a post really shows, written as truth files hold it. */
final class Truth {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d/])\\d{1,5}(?:/\\d{4})?/\\p{Lu}[\\p{Lu}\\d]*(?:-[\\p{Lu}\\d]+)*");

  private final ObjectNode truth = JsonMapper.shared().createObjectNode();
  private final ArrayNode variant;

  Truth(
      String kind, @Nullable String document, @Nullable String number, @Nullable String negative) {
    truth.put("kind", kind).put("document", document).put("number", number);
    truth.putNull("secrecy");
    variant = truth.putArray("variant");
    truth.put("negative", negative);
    if (negative != null) {
      variant.add("neg:" + negative);
    }
  }

  /** What one sees of a paper on a picture of it. */
  Truth seen(Paper paper, Shot shot, Variant how, String text, String number) {
    Marks marks = paper.marks();
    int head = paper.places().headEnd();
    boolean written = marks.number() == Marks.Numbering.WRITTEN;
    variant.add(how.label()).add(shot.readable() ? "readable" : "unreadable");
    SecrecyLevel secrecy = marks.secrecy();
    boolean secrecyVisible = secrecy.isSecret() && within(paper, shot, head, head + 110);
    if (secrecy.isSecret()) {
      truth.put("secrecy", secrecy.label());
      variant.add("secret:" + secrecy.label());
    }
    int top = paper.places().number().y;
    truth
        .put(
            "number_visible",
            marks.number() != Marks.Numbering.MISSING && within(paper, shot, top, top + 45))
        .put("secrecy_visible", secrecyVisible)
        .put("seal_visible", marks.seal() && shot.hasEnd())
        .put("readable", shot.readable())
        .put("x_height", Math.round(10 * shot.xHeight()) / 10.0)
        .put("blur", Math.round(100 * shot.blur()) / 100.0);
    ArrayNode cited = truth.putArray("cited");
    NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(other -> !other.equals(number))
        .distinct()
        .forEach(cited::add);
    provenance(paper, shot, written);
    return this;
  }

  private void provenance(Paper paper, Shot shot, boolean written) {
    Marks marks = paper.marks();
    int head = paper.places().headEnd();
    ObjectNode provenance = truth.putObject("provenance");
    if (written) {
      provenance.putArray("handwritten").add("number");
      variant.add("handwritten");
    }
    Marks.Incoming stamp = marks.incoming();
    if (stamp != null) {
      provenance
          .putObject("incoming")
          .put("agency", stamp.agency())
          .put("number", stamp.number())
          .put("date", stamp.date().toString());
      truth.put("incoming_visible", within(paper, shot, head + 6, head + 172));
      variant.add("incoming");
    }
    if (marks.copy() != null) {
      provenance.put("copy_number", marks.copy());
      truth.put("copy_number_visible", within(paper, shot, 40, 80));
      variant.add("copy_number");
    }
  }

  private static boolean within(Paper paper, Shot shot, int top, int bottom) {
    return top >= shot.top() * paper.height() && bottom <= shot.bottom() * paper.height();
  }

  Truth changed(Change change) {
    truth
        .putArray("changes")
        .addObject()
        .put("field", change.kind().fact())
        .put("old", change.official())
        .put("new", change.seen());
    variant.add("changed:" + change.kind().fact());
    return this;
  }

  Truth mentioning(String document) {
    truth.put("mentions", document);
    return this;
  }

  /** The line of the truth file. */
  String line(String post) {
    ObjectNode line = JsonMapper.shared().createObjectNode().put("id", post);
    line.set("truth", truth);
    return line.toString();
  }
}
