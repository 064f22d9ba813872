package rasoat.crawler.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasoat.crawler.json.Json;
import rasoat.crawler.json.NotJsonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a page says of its article for search engines, as JSON-LD of schema.org. Every value may be
 * a text, an object or a list of them.
 */
record LinkedData(JsonNode article) {

  /** That of the first article or posting; without a field when there is none. */
  static LinkedData of(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(Json.read(script.data().getBytes(UTF_8)), objects);
      } catch (NotJsonException e) {
        // Sites write it by hand; what cannot be read says nothing, and the page is still there.
      }
    }
    return new LinkedData(
        objects.stream()
            .filter(LinkedData::isArticle)
            .findFirst()
            .orElseGet(MissingNode::getInstance));
  }

  String text(String field) {
    return article.path(field).asString("");
  }

  /** The values of that field: texts, or of objects the member of that name. */
  List<String> texts(String field, String member) {
    List<String> texts = new ArrayList<>();
    JsonNode value = article.path(field);
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      String text = one.isObject() ? one.path(member).asString("") : one.asString("");
      if (!text.isBlank()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static void collect(JsonNode value, List<JsonNode> objects) {
    if (value.isArray()) {
      value.forEach(one -> collect(one, objects));
    } else if (value.isObject()) {
      objects.add(value);
      collect(value.path("@graph"), objects);
      collect(value.path("mainEntity"), objects);
    }
  }

  private static boolean isArticle(JsonNode object) {
    return new LinkedData(object)
        .texts("@type", "").stream()
            .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
  }
}
