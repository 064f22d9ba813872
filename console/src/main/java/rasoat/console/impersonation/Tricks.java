package rasoat.console.impersonation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rasoat.console.account.Account;
import rasoat.console.review.Scope;
import rasoat.database.Database;
import rasoat.model.page.PageEvidence;

/**
 * Thủ đoạn: what pages that were decided to impersonate have in common, for training (requirement
 * R18). Nobody and no page is named.
 */
record Tricks(int pages, List<Trick> tricks, List<Ground> grounds) {

  private static final int MOST = 5_000;

  /** Numbers of telephones, of accounts and cards, and addresses of mail or sites. */
  private static final Pattern PERSONAL =
      Pattern.compile("\\+?\\d(?:[ .-]?\\d){6,}|\\S+@\\S+|\\bhttps?://\\S+");

  /** What says whose number it is, and what a page was called when it was somebody's own. */
  private static final Set<PageEvidence.Type> NAMING =
      Set.of(PageEvidence.Type.CONTACT, PageEvidence.Type.RENAMED);

  /**
   * One of them.
   *
   * @param example a sentence about one page; empty where each would name somebody
   */
  record Trick(PageEvidence.Type type, int pages, String example) {}

  /** For what reason people decided so. */
  record Ground(SuspectReason reason, int pages) {}

  static Tricks read(Database state, Account by) throws IOException {
    Scope scope = Scope.of(by);
    List<Object> values = new ArrayList<>(scope.values());
    values.add(MOST);
    return state.read(
        "read tricks",
        sql -> {
          List<SuspectPage> decided =
              sql.list(
                  "SELECT * FROM suspect_page WHERE state IN ('IMPERSONATES', 'INFORMAL_GROUP',"
                      + " 'HIJACKED') AND "
                      + scope.condition("claims_folded")
                      + " ORDER BY first_seen DESC LIMIT ?",
                  SuspectRow::read,
                  values.toArray());
          List<SuspectReason> reasons = new ArrayList<>();
          for (SuspectPage page : decided) {
            Decisions.of(sql, page.id()).stream()
                .findFirst()
                .flatMap(Decision::reason)
                .ifPresent(reasons::add);
          }
          return new Tricks(decided.size(), tricks(decided), grounds(reasons));
        });
  }

  private static List<Trick> tricks(List<SuspectPage> decided) {
    Map<PageEvidence.Type, Integer> amounts = new EnumMap<>(PageEvidence.Type.class);
    Map<PageEvidence.Type, String> examples = new EnumMap<>(PageEvidence.Type.class);
    for (SuspectPage page : decided) {
      page.verdict().evidence().stream()
          .filter(fact -> fact.weight() > 0)
          .map(PageEvidence::type)
          .distinct()
          .forEach(type -> amounts.merge(type, 1, Integer::sum));
      page.verdict().evidence().stream()
          .filter(fact -> fact.weight() > 0)
          .forEach(fact -> example(fact).ifPresent(it -> examples.putIfAbsent(fact.type(), it)));
    }
    return amounts.entrySet().stream()
        .map(
            each ->
                new Trick(each.getKey(), each.getValue(), examples.getOrDefault(each.getKey(), "")))
        .sorted(Comparator.comparingInt(Trick::pages).reversed().thenComparing(Trick::type))
        .toList();
  }

  private static Optional<String> example(PageEvidence fact) {
    return NAMING.contains(fact.type()) || PERSONAL.matcher(fact.sentence()).find()
        ? Optional.empty()
        : Optional.of(VisibleText.of(fact.sentence()));
  }

  private static List<Ground> grounds(List<SuspectReason> reasons) {
    Map<SuspectReason, Integer> amounts = new EnumMap<>(SuspectReason.class);
    reasons.forEach(reason -> amounts.merge(reason, 1, Integer::sum));
    return amounts.entrySet().stream()
        .map(each -> new Ground(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(Ground::pages).reversed().thenComparing(Ground::reason))
        .toList();
  }
}
