package rasoat.console.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasoat.console.handover.SharedCase.SharedFinding;
import rasoat.console.handover.SharedCase.SharedPicture;
import rasoat.model.post.Post;

/** A shared case as an event of the MISP core format, for one's own organisation alone. */
final class MispExport implements Renderer {

  private static final String OWN_ORGANISATION = "0";
  private static final String LIKE_THE_EVENT = "5";

  @Override
  public ExportKind kind() {
    return ExportKind.MISP;
  }

  @Override
  public byte[] bytes(Exported what) {
    SharedCase shared = SharedCase.of(what);
    String changed = String.valueOf(shared.changed().getEpochSecond());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("uuid", uuid(what, "event"));
    event.put("info", info(shared));
    event.put("date", LocalDate.ofInstant(shared.firstPosted(), Post.VIETNAM).toString());
    event.put("timestamp", changed);
    event.put("threat_level_id", threat(shared));
    event.put("analysis", shared.closed().isEmpty() ? "1" : "2");
    event.put("distribution", OWN_ORGANISATION);
    event.put("published", false);
    event.put(
        "Orgc",
        Map.of(
            "name", what.operator().agency(),
            "uuid", NameUuid.of(NameUuid.RASOAT, what.operator().agency()).toString()));
    event.put("Attribute", attributes(what, shared, changed));
    event.put("Tag", tags(shared));
    return JsonExport.written(Map.of("Event", event));
  }

  private static String info(SharedCase shared) {
    String subject = shared.subject().isEmpty() ? shared.matter() : shared.subject();
    return "%s: %s".formatted(shared.number(), subject);
  }

  private static String threat(SharedCase shared) {
    return switch (shared.tier()) {
      case "STATE_SECRET" -> "1";
      case "OFFICIAL" -> "2";
      default -> "3";
    };
  }

  private static List<Map<String, Object>> tags(SharedCase shared) {
    return List.of(
        Map.of("name", "tlp:amber"),
        Map.of("name", "rasoat:tier=\"%s\"".formatted(shared.tier())),
        Map.of("name", "rasoat:strength=\"%s\"".formatted(shared.strength())));
  }

  private static List<Map<String, Object>> attributes(
      Exported what, SharedCase shared, String changed) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (SharedFinding finding : shared.findings()) {
      String about = "%s, %s".formatted(finding.kind(), finding.severity());
      all.add(
          finding.isAddress()
              ? attribute(what, "External analysis", "link", finding.post(), about, changed)
              : attribute(
                  what,
                  "External analysis",
                  "text",
                  finding.platform() + " " + finding.post(),
                  about,
                  changed));
      all.add(
          attribute(
              what, "Other", "datetime", finding.posted().toString(), finding.post(), changed));
      if (!finding.document().isEmpty()) {
        all.add(
            attribute(
                what, "External analysis", "text", finding.document(), finding.post(), changed));
      }
      for (SharedPicture picture : finding.pictures()) {
        String comment = picture.preview() ? "preview, " + finding.post() : finding.post();
        all.add(attribute(what, "External analysis", "sha256", picture.sha256(), comment, changed));
      }
    }
    return all;
  }

  private static Map<String, Object> attribute(
      Exported what, String category, String type, String value, String comment, String changed) {
    Map<String, Object> attribute = new LinkedHashMap<>();
    attribute.put("uuid", uuid(what, type + '\0' + value + '\0' + comment));
    attribute.put("type", type);
    attribute.put("category", category);
    attribute.put("value", value);
    attribute.put("comment", comment);
    attribute.put("to_ids", false);
    attribute.put("distribution", LIKE_THE_EVENT);
    attribute.put("timestamp", changed);
    return attribute;
  }

  private static String uuid(Exported what, String name) {
    String whole = what.operator().agency() + '\0' + what.file().number() + '\0' + name;
    return NameUuid.of(NameUuid.RASOAT, whole).toString();
  }
}
