package rasoat.console.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import rasoat.console.handover.SharedCase.SharedFinding;
import rasoat.console.handover.SharedCase.SharedPicture;
import tools.jackson.databind.json.JsonMapper;

/**
 * A shared case as a STIX 2.1 bundle: an incident, what was observed, and the two in one grouping.
 * Marked TLP:AMBER.
 */
final class StixExport implements Renderer {

  /** Given by the standard itself (STIX 2.1, 7.2.1.4), so it need not be in the bundle. */
  private static final String TLP_AMBER =
      "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Override
  public ExportKind kind() {
    return ExportKind.STIX;
  }

  @Override
  public byte[] bytes(Exported what) {
    SharedCase shared = SharedCase.of(what);
    Bundle objects = new Bundle(what, shared);
    return JsonExport.written(objects.bundle());
  }

  /** The objects of one bundle, in order, each once. */
  private static final class Bundle {

    private final Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    private final Exported what;
    private final SharedCase shared;
    private final String author;

    Bundle(Exported what, SharedCase shared) {
      this.what = what;
      this.shared = shared;
      this.author = id("identity", what.operator().agency());
    }

    Map<String, Object> bundle() {
      Map<String, Object> identity = object("identity", author);
      identity.put("name", what.operator().agency());
      identity.put("identity_class", "organization");
      identity.put("sectors", List.of("government"));
      String incident = incident();
      List<String> grouped = new ArrayList<>(List.of(incident));
      shared.findings().forEach(finding -> grouped.add(observed(finding)));
      Map<String, Object> grouping = object("grouping", id("grouping", key("")));
      grouping.put("name", shared.number());
      grouping.put("context", "unspecified");
      grouping.put("object_refs", grouped);
      Map<String, Object> bundle = new LinkedHashMap<>();
      bundle.put("type", "bundle");
      bundle.put("id", id("bundle", key("")));
      bundle.put("objects", List.copyOf(all.values()));
      return bundle;
    }

    private String incident() {
      String id = id("incident", key(""));
      Map<String, Object> incident = object("incident", id);
      incident.put("name", shared.number());
      if (!shared.subject().isEmpty()) {
        incident.put("description", shared.subject());
      }
      incident.put("labels", List.of("tier:" + shared.tier(), "matter:" + shared.matter()));
      return id;
    }

    private String observed(SharedFinding finding) {
      List<String> seen = new ArrayList<>();
      if (finding.isAddress()) {
        seen.add(observable("url", Map.of("value", finding.post())));
      }
      for (SharedPicture picture : finding.pictures()) {
        seen.add(observable("file", Map.of("hashes", Map.of("SHA-256", picture.sha256()))));
      }
      String id = id("observed-data", key(finding.id()));
      if (seen.isEmpty()) {
        // Observed data needs an object: the account of a post stands for the post.
        seen.add(
            observable(
                "user-account",
                Map.of(
                    "account_type",
                    finding.platform().toLowerCase(Locale.ROOT),
                    "user_id",
                    finding.post())));
      }
      Map<String, Object> observed = object("observed-data", id);
      observed.put("first_observed", TIME.format(finding.posted()));
      observed.put("last_observed", TIME.format(finding.posted()));
      observed.put("number_observed", 1);
      observed.put("object_refs", seen);
      observed.put("labels", List.of("kind:" + finding.kind(), "severity:" + finding.severity()));
      observed.put(
          "external_references",
          List.of(
              Map.of(
                  "source_name", finding.platform().toLowerCase(Locale.ROOT),
                  "external_id", finding.post())));
      return id;
    }

    /** Its id follows from what it is (STIX 2.1, 2.9). */
    private String observable(String type, Map<String, Object> properties) {
      String name = JsonMapper.shared().writeValueAsString(new TreeMap<>(properties));
      String id = type + "--" + NameUuid.of(NameUuid.STIX, name);
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("type", type);
      object.put("spec_version", "2.1");
      object.put("id", id);
      object.putAll(new TreeMap<>(properties));
      all.put(id, object);
      return id;
    }

    private Map<String, Object> object(String type, String id) {
      Instant changed = shared.changed();
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("type", type);
      object.put("spec_version", "2.1");
      object.put("id", id);
      if (!type.equals("identity")) {
        object.put("created_by_ref", author);
      }
      object.put("created", TIME.format(shared.opened()));
      object.put("modified", TIME.format(changed));
      object.put("object_marking_refs", List.of(TLP_AMBER));
      all.put(id, object);
      return object;
    }

    private String key(String name) {
      return what.operator().agency() + '\0' + shared.number() + '\0' + name;
    }

    private static String id(String type, String name) {
      return type + "--" + NameUuid.of(NameUuid.RASOAT, type + '\0' + name);
    }
  }
}
