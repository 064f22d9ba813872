package rasoat.deploy.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import rasoat.console.Listening;

/** Where the console listens, as the settings say. */
final class ListeningSettings {

  /** No name: it would be asked of a name service, and may mean another address tomorrow. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private ListeningSettings() {}

  static Listening of(Given given, Function<String, Path> paths) throws SettingsException {
    given.knowing("address", "public-url", "trusted-proxies", "tls");
    List<String> proxies = new ArrayList<>();
    for (Given proxy : given.each("trusted-proxies")) {
      proxy.text("").ifPresent(proxies::add);
    }
    try {
      return new Listening(
          given.read("address", ListeningSettings::address).orElse(Listening.HERE.address()),
          given.read("public-url", URI::create),
          proxies,
          tls(given.below("tls"), paths));
    } catch (IllegalArgumentException e) {
      throw given.wrong(e);
    }
  }

  private static InetAddress address(String text) {
    String expected =
        "expected an address of this machine, such as 0.0.0.0, got '%s'".formatted(text);
    if (!ADDRESS.matcher(text).matches()) {
      throw new IllegalArgumentException(expected);
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(expected, e);
    }
  }

  private static Optional<Listening.Tls> tls(Given given, Function<String, Path> paths)
      throws SettingsException {
    given.knowing("certificate", "key");
    if (given.isNothing()) {
      return Optional.empty();
    }
    return Optional.of(
        new Listening.Tls(file(given, "certificate", paths), file(given, "key", paths)));
  }

  private static Path file(Given given, String key, Function<String, Path> paths)
      throws SettingsException {
    return given.text(key).map(paths).orElseThrow(() -> given.wrong(key, "a PEM file", "nothing"));
  }
}
