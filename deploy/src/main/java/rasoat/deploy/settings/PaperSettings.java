package rasoat.deploy.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import rasoat.console.casefile.Operator;

/**
 * In whose name papers are written, and where approved data are sent.
 *
 * @param webhook empty: nowhere
 */
public record PaperSettings(Operator operator, Optional<Destination> webhook) {

  /** What holds unless it is set otherwise. */
  public static final PaperSettings USUAL = new PaperSettings(Operator.UNNAMED, Optional.empty());

  /**
   * The one address the console sends to.
   *
   * @param keyFile holds what signs: 32 characters or more
   */
  public record Destination(URI address, Path keyFile) {}

  static PaperSettings of(Given papers, Given webhook, Function<String, Path> paths)
      throws SettingsException {
    papers.knowing("parent", "agency", "symbol", "place", "signer");
    Operator unnamed = Operator.UNNAMED;
    Operator operator =
        new Operator(
            papers.text("parent", unnamed.parent()),
            filled(papers, "agency", unnamed.agency()),
            papers.text("symbol", unnamed.symbol()),
            filled(papers, "place", unnamed.place()),
            filled(papers, "signer", unnamed.post()));
    return new PaperSettings(operator, destination(webhook, paths));
  }

  /** An empty text leaves its place on the paper. */
  private static String filled(Given papers, String key, String usual) throws SettingsException {
    String text = papers.text(key, "");
    return text.isEmpty() ? usual : text;
  }

  /** An address and what signs for it; empty when neither is given. */
  static Optional<Destination> destination(Given webhook, Function<String, Path> paths)
      throws SettingsException {
    webhook.knowing("url", "key-file");
    Optional<URI> address = webhook.read("url", PaperSettings::https);
    Optional<Path> keyFile = webhook.text("key-file").map(paths);
    if (address.isPresent() != keyFile.isPresent()) {
      throw webhook.wrong("", "both url and key-file", "one of them");
    }
    return address.map(it -> new Destination(it, keyFile.orElseThrow()));
  }

  private static URI https(String text) {
    URI address = URI.create(text);
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") || address.getHost() == null || address.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "expected an address that begins with https:// and holds no name, got the scheme "
              + scheme);
    }
    return address;
  }
}
