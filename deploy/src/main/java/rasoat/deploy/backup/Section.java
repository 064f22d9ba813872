package rasoat.deploy.backup;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a backup, in the order in which they are written and read. The order is what makes
 * the whole consistent: see the package.
 */
enum Section {
  HEAD(Head.NAME, false),
  SETTINGS("rasoat.yaml", false),
  AUDIT_HEAD("audit.head", false),
  AUDIT_KEY("audit.key", false),
  AUTHOR_KEY("author.key", true),
  ORACLE_ADDRESS("oracle.address", false),
  ORACLE_TOKEN("oracle.token", false),
  ORACLE_CERTIFICATE("oracle.pem", false),
  SOURCES("sources/", true),
  TIPS("tips/", true),
  CANARY("canary/", true),
  UPLOADS("uploads/", false),
  CRAWL("database/crawl/", false),
  CAPTURES("captures/", true),
  FLAGGED("custody/flagged/", true),
  PENDING("custody/pending/", true),
  TIME_STAMPS("custody/timestamps/", true),
  CUSTODY_LOG("custody/custody.jsonl", true),
  FINDINGS("database/findings/", false),
  PICTURES("pictures/", true),
  REGISTRY("registry/", false),
  SEALED("sealed/", false),
  REPORTS("reports/", true),
  MANIFEST("manifest-", false);

  private final String name;
  private final boolean shared;

  Section(String name, boolean shared) {
    this.name = name;
    this.shared = shared;
  }

  /** The name of the file; of a folder with the slash behind it, as all names in it begin. */
  String place() {
    return name;
  }

  /** Whether many machines have it in common. */
  boolean isShared() {
    return shared;
  }

  private boolean isFolder() {
    return name.endsWith("/") || this == MANIFEST;
  }

  /** Where an entry of that name belongs; empty for what is no part of a home. */
  static Optional<Section> of(String entry) {
    return Stream.of(values())
        .filter(one -> one.isFolder() ? entry.startsWith(one.name) : entry.equals(one.name))
        .findFirst();
  }
}
