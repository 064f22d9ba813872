package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;

/** The JSON that payloads of Facebook carry. */
final class FacebookJson {

  // Keeps other sites from running an answer as a script.
  private static final String GUARD = "for (;;);";

  private FacebookJson() {}

  /**
   * Hands over the trees of an answer: several documents, one after the other.
   *
   * @throws JacksonException when one is broken; those before it were handed over
   */
  static void answer(byte[] bytes, Consumer<? super JsonNode> trees) {
    for (String line : new String(bytes, UTF_8).split("\\n", -1)) {
      documents(line.strip().replace(GUARD, ""), trees);
    }
  }

  /**
   * Hands over the trees in the scripts of a page.
   *
   * @throws JacksonException when some were broken; all others were handed over
   */
  static void scripts(Document page, Consumer<? super JsonNode> trees) {
    JacksonException broken = null;
    for (Element script : page.select("script[type=application/json]")) {
      try {
        documents(script.data(), trees);
      } catch (JacksonException e) {
        broken = e;
      }
    }
    if (broken != null) {
      throw broken;
    }
  }

  private static void documents(String text, Consumer<? super JsonNode> trees) {
    try (MappingIterator<JsonNode> documents =
        Json.MAPPER.readerFor(JsonNode.class).readValues(text)) {
      documents.forEachRemaining(trees);
    }
  }
}
