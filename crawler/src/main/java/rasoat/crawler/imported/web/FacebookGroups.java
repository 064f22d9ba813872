package rasoat.crawler.imported.web;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the JSON of a file says of groups and pages: their other names, and who may read them. */
final class FacebookGroups {

  private static final List<String> GROUP_FIELDS =
      List.of("group", "associated_group", "target_group");
  private static final Set<String> CLOSED = Set.of("CLOSED", "SECRET", "PRIVATE");
  private static final Pattern CLOSED_LABEL =
      Pattern.compile("private|secret|closed|riêng tư|bí mật|kín");

  // Every page has a link "Quyền riêng tư" at its end.
  private static final Pattern CLOSED_PAGE =
      Pattern.compile("(?:private|secret|closed) group|nhóm (?:riêng tư|bí mật|kín)");

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> closed = new HashSet<>();

  /** Takes in what a tree says. */
  void learn(JsonNode tree) {
    Json.walk(
        tree,
        node -> {
          learnNames(node);
          if (Json.text(node, "/__typename").equals("Group")) {
            learnGroup(node);
          }
          GROUP_FIELDS.forEach(field -> learnGroup(node.path(field)));
          return true;
        });
  }

  /** The one name of a place: its id, when that is known. */
  String idOf(FacebookAddress place) {
    return (place.isGroup() ? "groups/" : "") + ownerOf(place);
  }

  /** The id of the owner, or its name in addresses. */
  String ownerOf(FacebookAddress place) {
    return ids.getOrDefault(name(place), place.owner());
  }

  /** What people call a group; empty when unknown. */
  String nameOf(FacebookAddress place) {
    return place.isGroup() ? names.getOrDefault(ownerOf(place), "") : "";
  }

  boolean isClosed(FacebookAddress place) {
    return place.isGroup() && (closed.contains(ownerOf(place)) || closed.contains(place.owner()));
  }

  private void learnNames(JsonNode node) {
    String id = Json.text(node, "/id");
    if (!FacebookAddress.isNumber(id)) {
      return;
    }
    Optional<FacebookAddress> place =
        FacebookAddress.of(Json.firstText(node, "/url", "/profile_url"));
    place
        .filter(at -> at.post().isEmpty() && !at.owner().equals(id))
        .ifPresent(at -> ids.putIfAbsent(name(at), id));
  }

  /** A group and a page may have the same name. */
  private static String name(FacebookAddress place) {
    return (place.isGroup() ? "groups/" : "") + place.owner();
  }

  private void learnGroup(JsonNode group) {
    String id = Json.text(group, "/id");
    if (id.isEmpty()) {
      return;
    }
    String name = Json.text(group, "/name");
    if (!name.isEmpty()) {
      names.putIfAbsent(id, name);
    }
    if (isClosed(group)) {
      closed.add(id);
    }
  }

  private static boolean isClosed(JsonNode group) {
    for (String field : List.of("/privacy", "/visibility", "/group_privacy", "/privacy_type")) {
      if (CLOSED.contains(Json.text(group, field).toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    String label =
        Json.firstText(
            group, "/privacy_info/title/text", "/privacy_info/label", "/privacy/title/text");
    return CLOSED_LABEL.matcher(lower(label)).find();
  }

  /** Whether a page calls some group closed, in English or Vietnamese. */
  static boolean saysClosed(String page) {
    return CLOSED_PAGE.matcher(lower(page)).find();
  }

  private static String lower(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
