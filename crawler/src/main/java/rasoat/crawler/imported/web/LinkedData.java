package rasoat.crawler.imported.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a page says of its article in JSON-LD (schema.org). The name of its author is not read.
 *
 * @param published as written; empty when it does not say
 */
record LinkedData(String published, String text, List<String> images) {

  private static final LinkedData NONE = new LinkedData("", "", List.of());

  LinkedData {
    images = List.copyOf(images);
  }

  static LinkedData in(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      List<JsonNode> articles = articles(script.data());
      if (!articles.isEmpty()) {
        return of(articles.getFirst());
      }
    }
    return NONE;
  }

  private static List<JsonNode> articles(String json) {
    List<JsonNode> articles = new ArrayList<>();
    try {
      Json.walk(
          Json.MAPPER.readTree(json),
          node -> {
            if (node.has("articleBody") || node.has("datePublished")) {
              articles.add(node);
            }
            return true;
          });
    } catch (JacksonException e) { // a page with broken JSON-LD is read as one without
      return List.of();
    }
    return articles;
  }

  private static LinkedData of(JsonNode article) {
    List<String> images = new ArrayList<>();
    collect(article.path("image"), images);
    return new LinkedData(
        Json.text(article, "/datePublished"), Json.text(article, "/articleBody"), images);
  }

  /** A picture may be its address, an object with one, or a list of these. */
  private static void collect(JsonNode image, List<String> images) {
    if (image.isString()) {
      images.add(image.stringValue());
    } else if (image.isObject()) {
      collect(image.path("url"), images);
    } else {
      image.values().forEach(each -> collect(each, images));
    }
  }
}
