package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.AllowedPage;
import rasoat.model.page.OfficialPage;
import rasoat.model.page.PublicPage;
import rasoat.model.post.Platform;

/**
 * Pages as scammers, neighbours, shopkeepers, old wards and students write them, each with what a
 * careful officer says of it in November 2026. Written without knowledge of how they are judged;
 * they must not be used to find thresholds.
 */
final class OtherPages {

  /**
   * A page and what is true of it.
   *
   * @param claims the agency it means, as the register calls it, or by its full name when the
   *     register has none; null when it means none that is
   * @param trick the way of writing it belongs to
   */
  record Labelled(PublicPage page, boolean flagged, @Nullable String claims, String trick) {}

  /** How platform ids begin of pages the officers let be. */
  static final String ALLOWED = "let-be-";

  private static final int POSITIVES = 36;
  private static final int NEGATIVES = 32;
  private static final int PATIENCE = 40;

  private final Random random;
  private final List<Labelled> made = new ArrayList<>();
  private final Set<PublicPage> seen = new HashSet<>();

  private OtherPages(long seed) {
    random = new Random(seed);
  }

  /** All cases; the same seed makes the same. */
  static List<Labelled> make(long seed) {
    OtherPages pages = new OtherPages(seed);
    pages.write("other-positives.tsv", POSITIVES, true);
    pages.write("other-negatives.tsv", NEGATIVES, false);
    return List.copyOf(pages.made);
  }

  /** What the cases are judged against. */
  static List<OfficialPage> register() {
    return OtherRegister.ALL;
  }

  /** Those of the cases that officers let be. */
  static List<AllowedPage> allowed(List<Labelled> cases) {
    return cases.stream()
        .map(Labelled::page)
        .filter(page -> page.platformId().startsWith(ALLOWED))
        .map(OtherPages::allowed)
        .toList();
  }

  private static AllowedPage allowed(PublicPage page) {
    return new AllowedPage(
        Platform.FACEBOOK,
        page.platformId(),
        page.url(),
        AllowedPage.Reason.OTHER,
        LocalDate.of(2027, 6, 30));
  }

  private void write(String file, int each, boolean flagged) {
    Map<String, List<String[]>> tricks = new LinkedHashMap<>();
    for (String[] row : OtherWords.rows(file)) {
      tricks.computeIfAbsent(row[0], trick -> new ArrayList<>()).add(row);
    }
    tricks.forEach((trick, rows) -> write(trick, rows, each, flagged));
  }

  private void write(String trick, List<String[]> rows, int each, boolean flagged) {
    int written = 0;
    for (int i = 0; written < each && i < each * PATIENCE; i++) {
      Labelled one = write(trick, rows.get(i % rows.size()), flagged);
      if (seen.add(withoutId(one.page()))) {
        made.add(one);
        written++;
      }
    }
  }

  private Labelled write(String trick, String[] row, boolean flagged) {
    String facets = column(row, 2);
    OtherUnit unit = unit(row, flagged);
    OtherWords words = new OtherWords(unit, elsewhere(unit), random);
    OfficialPage own = OtherRegister.of(unit, words.fill("{K}"));
    PublicPage page =
        new OtherFacets(facets, words, own, random)
            .page(
                "o-%04d".formatted(made.size()),
                words.fill(column(row, 3)),
                words.fill(column(row, 4)),
                words.fill(column(row, 5)));
    String claims = row[1].equals("-") ? null : words.fill(row[1]);
    return new Labelled(page, flagged, claims, trick);
  }

  /** Mostly a commune; a province where the words suit one. */
  private OtherUnit unit(String[] row, boolean flagged) {
    boolean suits = flagged && !String.join(" ", row).matches(".*(\\{[PpQq]}|nội bộ|quân sự).*");
    List<OtherUnit> units = suits && random.nextInt(6) == 0 ? OtherUnit.PROVINCES : OtherUnit.CLEAR;
    return units.get(random.nextInt(units.size()));
  }

  private OtherUnit elsewhere(OtherUnit unit) {
    OtherUnit other;
    do {
      other = OtherUnit.PROVINCES.get(random.nextInt(OtherUnit.PROVINCES.size()));
    } while (isIn(unit, other.name()));
    return other;
  }

  /** Whether a commune of that name lies in that province too. */
  private static boolean isIn(OtherUnit unit, String province) {
    return unit.province().equals(province)
        || OtherUnit.COMMUNES.stream()
            .anyMatch(one -> one.name().equals(unit.name()) && one.province().equals(province));
  }

  private static String column(String[] row, int index) {
    return index < row.length ? row[index] : "";
  }

  /** Numbers, days and addresses do not make another case; words do. */
  private static PublicPage withoutId(PublicPage page) {
    return new PublicPage(
        "",
        page.platform(),
        "",
        page.name(),
        page.name().isEmpty() ? page.url() : "",
        page.category(),
        page.tick(),
        null,
        List.of(),
        page.adminCountries(),
        null,
        page.about(),
        List.of(),
        List.of(),
        "",
        "",
        page.posts());
  }
}
