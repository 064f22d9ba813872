package rasoat.deploy.pages;

import java.net.URI;

/** Addresses as people write them, to be asked for. */
final class Addresses {

  private Addresses() {}

  /**
   * That address; {@code https} where it names no scheme.
   *
   * @throws IllegalArgumentException when it is none
   */
  static URI of(String written) {
    String stripped = written.strip();
    return URI.create(stripped.contains("://") ? stripped : "https://" + stripped);
  }
}
