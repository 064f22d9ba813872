package rasoat.crawler.source.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.Kind;

/** The pictures and documents of a page, each once, as large as they come. */
final class Gathered {

  private static final int MOST = 50;
  private static final int SMALLEST = 200;

  private final String page;
  private final Map<String, Attachment> found = new LinkedHashMap<>();

  /** Those of that page, nothing yet. */
  Gathered(String page) {
    this.page = page;
  }

  List<Attachment> all() {
    return List.copyOf(found.values());
  }

  Gathered add(Kind kind, String written) {
    Optional<String> address =
        written.isBlank()
            ? Optional.empty()
            : WebAddress.resolve(page, written).map(Object::toString);
    if (address.isPresent() && found.size() < MOST) {
      found.putIfAbsent(address.get(), Attachment.at(kind, name(address.get()), address.get()));
    }
    return this;
  }

  Gathered addAll(Kind kind, Collection<String> written) {
    written.forEach(one -> add(kind, one));
    return this;
  }

  /** Every picture of that part that is not too small, and every PDF that it leads to. */
  Gathered in(Element part) {
    for (Element image : part.select("img")) {
      if (!isSmall(image.attr("width")) && !isSmall(image.attr("height"))) {
        add(Kind.PHOTO, largest(image));
      }
    }
    for (Element link : part.select("a[href]")) {
      String path = link.attr("href").split("[?#]", 2)[0];
      if (path.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        add(Kind.DOCUMENT, link.attr("href"));
      }
    }
    return this;
  }

  /** Two pictures of one post never have the same name. */
  private String name(String address) {
    String last = WebAddress.name(address);
    String name = last.isBlank() ? "image" : last;
    boolean taken = found.values().stream().anyMatch(other -> other.name().equals(name));
    return taken ? found.size() + "-" + name : name;
  }

  private static boolean isSmall(String size) {
    return size.matches("\\d{1,4}(?:px)?") && number(size.replace("px", "")) < SMALLEST;
  }

  /**
   * The largest of a set; then what a page shows once it is scrolled to; then what stands there.
   */
  private static String largest(Element image) {
    String best = "";
    double size = 0;
    for (String set : List.of(image.attr("srcset"), image.attr("data-srcset"))) {
      for (String candidate : set.split(",\\s+", -1)) {
        String[] parts = candidate.strip().split("\\s+", -1);
        double its = parts.length > 1 ? number(parts[1].replaceAll("[wx]$", "")) : 1;
        if (its > size && !parts[0].startsWith("data:")) {
          best = parts[0];
          size = its;
        }
      }
    }
    for (String name : List.of("data-src", "data-original", "data-lazy-src", "src")) {
      String written = image.attr(name);
      best = best.isBlank() && !written.startsWith("data:") ? written : best;
    }
    return best;
  }

  private static double number(String written) {
    return written.matches("\\d{1,9}(?:\\.\\d{1,3})?") ? Double.parseDouble(written) : 0;
  }
}
