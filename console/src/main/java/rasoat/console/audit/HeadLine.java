package rasoat.console.audit;

import java.io.IOException;

/** A line of {@code audit.head}. */
record HeadLine(AuditEnd end, String mac) {

  static HeadLine of(AuditEnd end, HeadKey key) throws IOException {
    return new HeadLine(end, key.mac(signed(end)));
  }

  /** The key serves nothing else, but says what for all the same. */
  private static String signed(AuditEnd end) {
    return "rasoat audit head 1 %d %s".formatted(end.number(), end.hash());
  }

  String text() {
    return "%d %s %s".formatted(end.number(), end.hash(), mac);
  }
}
