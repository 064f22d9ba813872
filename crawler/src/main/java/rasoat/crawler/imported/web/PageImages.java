package rasoat.crawler.imported.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import rasoat.model.port.ByteStore;
import rasoat.model.post.Attachment;
import rasoat.model.post.Sha256;

/** The pictures of a page that are large enough to show a document. */
final class PageImages {

  private static final int SMALLEST = 200;
  private static final int MOST = 200;
  private static final int SHORT_DIGEST = 16;
  private static final String DATA = "data:";

  private final ByteStore bytes;

  PageImages(ByteStore bytes) {
    this.bytes = bytes;
  }

  /** The pictures inside an element, each once. */
  List<Picture> in(Element scope) throws IOException {
    Map<String, Picture> pictures = new LinkedHashMap<>();
    for (Element image : scope.select("img")) {
      if (pictures.size() < MOST && isLarge(image, "width") && isLarge(image, "height")) {
        of(image).ifPresent(picture -> pictures.putIfAbsent(picture.name(), picture));
      }
    }
    return List.copyOf(pictures.values());
  }

  /** The picture at an address that is not empty. */
  Optional<Picture> at(String address) throws IOException {
    if (!address.startsWith(DATA)) {
      return Optional.of(Picture.at(Attachment.Kind.PHOTO, List.of(address)));
    }
    Optional<byte[]> content = decode(address).filter(PictureForm::isOne);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Sha256 kept = bytes.put(content.get());
    String name = "data-" + kept.value().substring(0, SHORT_DIGEST);
    return Optional.of(Picture.of(Attachment.Kind.PHOTO, name, kept));
  }

  private Optional<Picture> of(Element image) throws IOException {
    List<String> addresses = new ArrayList<>();
    String base = image.baseUri();
    largest(image.attr("srcset")).ifPresent(addresses::add);
    largest(image.attr("data-srcset")).ifPresent(addresses::add);
    addresses.add(image.attr("data-src"));
    addresses.add(image.attr("src"));
    addresses.removeIf(String::isBlank);
    Optional<String> data = addresses.stream().filter(each -> each.startsWith(DATA)).findFirst();
    addresses.removeIf(each -> each.startsWith(DATA));
    if (addresses.isEmpty()) {
      return data.isEmpty() ? Optional.empty() : at(data.get());
    }
    addresses.replaceAll(each -> Address.resolve(base, each));
    return Optional.of(Picture.at(Attachment.Kind.PHOTO, addresses));
  }

  /** The address of the largest form that {@code srcset} offers. */
  static Optional<String> largest(String srcset) {
    String best = "";
    double size = -1;
    if (srcset.startsWith(DATA)) {
      return Optional.of(srcset.split("\\s", 2)[0]);
    }
    for (String candidate : srcset.split(",\\s+", -1)) {
      String[] parts = candidate.strip().split("\\s+", 2);
      double here = parts.length < 2 ? 1 : descriptor(parts[1]);
      if (!parts[0].isEmpty() && here > size) {
        best = parts[0];
        size = here;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static double descriptor(String text) {
    String number = text.replaceAll("[^0-9.]", "");
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isLarge(Element image, String side) {
    OptionalInt size =
        image.attr(side).strip().matches("\\d{1,6}(?:px)?")
            ? OptionalInt.of(Integer.parseInt(image.attr(side).strip().replace("px", "")))
            : OptionalInt.empty();
    return size.orElse(SMALLEST) >= SMALLEST;
  }

  private static Optional<byte[]> decode(String data) {
    int comma = data.indexOf(',');
    if (comma < 0 || !data.substring(0, comma).endsWith(";base64")) {
      return Optional.empty(); // written as text: SVG
    }
    String base64 =
        data.substring(comma + 1).replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    try {
      byte[] content = Base64.getMimeDecoder().decode(base64);
      return content.length > Payload.LIMIT ? Optional.empty() : Optional.of(content);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
