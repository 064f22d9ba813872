package rasoat.detector.impersonation.domain;

import java.util.List;
import rasoat.index.text.ShippedList;

/**
 * A site of the state that does not lie under .gov.vn.
 *
 * @param isImitated whether changed forms of its name are looked for
 */
record StateSite(String domain, String owner, boolean isImitated) {

  /** All of them, as shipped. */
  static final List<StateSite> ALL =
      ShippedList.rows(StateSite.class, "state-sites.tsv").stream()
          .map(row -> new StateSite(row[0], row[1], row[2].equals("yes")))
          .toList();
}
