package rasoat.deploy.crawl;

import java.util.Optional;

/** This program, as others are told. */
final class Program {

  private Program() {}

  /** From its jar. */
  static String version() {
    return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
        .orElse("unpacked");
  }
}
