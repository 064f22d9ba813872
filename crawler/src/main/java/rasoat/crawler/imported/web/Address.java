package rasoat.crawler.imported.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasoat.crawler.imported.InputProblem;

/** Parts of addresses as they stand in files of strangers, where not every one is an URI. */
final class Address {

  private static final Pattern SIGNATURE = Pattern.compile("(?:oh|oe|_nc_\\w*)=.*");
  private static final Pattern TRACKER =
      Pattern.compile("(?:utm_\\w+|fbclid|gclid|mibextid|rdid|share_url|zarsrc)=.*");
  private static final Pattern SCHEME_AND_HOST =
      Pattern.compile(
          "https?://(?:[^/?#@]*@)?([^/?#:]+).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private Address() {}

  /** The host in lower case; empty when it is no address of the web. */
  static String host(String address) {
    Matcher matcher = SCHEME_AND_HOST.matcher(address);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether it is an address of the web. */
  static boolean isWeb(String address) {
    return !host(address).isEmpty();
  }

  /** The last step of the path, which names a picture on every visit alike. */
  static String name(String address) {
    String path = cut(cut(address, '#'), '?');
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? "index" : name;
  }

  /** The address without what is signed anew for every visit (Facebook's image hosts). */
  static String unsigned(String address) {
    return without(address, SIGNATURE);
  }

  /** The address without what only tracks, and without its fragment. */
  static String untracked(String address) {
    return without(address, TRACKER);
  }

  /** The address with the letters it stands for, composed: browsers differ in what they escape. */
  static String decoded(String address) {
    try {
      String letters = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Normalizer.normalize(letters, Normalizer.Form.NFC);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  /** The other address as it reads on the page of this one. */
  static String resolve(String base, String other) {
    try {
      return new URI(base).resolve(other.strip().replace(" ", "%20")).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return other;
    }
  }

  /** A relative address for a path of files. */
  static String ofPath(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return path;
    }
  }

  /** A name in the form of an address for a page that does not say where it is from. */
  static String ofFile(String path) {
    return "file:///" + ofPath(path);
  }

  /** The address as a problem may show it: the host alone, for paths may name people. */
  static String shown(String address) {
    String host = host(address);
    return host.isEmpty() ? "a payload" : "a payload of " + host;
  }

  /** A problem with one payload. */
  static InputProblem problem(Path file, String address, String reason) {
    return InputProblem.of(file, shown(address) + ": " + reason);
  }

  private static String without(String address, Pattern parameter) {
    String bare = cut(address, '#');
    int question = bare.indexOf('?');
    if (question < 0) {
      return bare;
    }
    List<String> kept = new ArrayList<>();
    for (String part : bare.substring(question + 1).split("&", -1)) {
      if (!part.isEmpty() && !parameter.matcher(part).matches()) {
        kept.add(part);
      }
    }
    String path = bare.substring(0, question);
    return kept.isEmpty() ? path : path + "?" + String.join("&", kept);
  }

  private static String cut(String text, char end) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
