package rasoat.detector.impersonation;

import java.util.List;
import rasoat.detector.impersonation.name.NameReader;

/**
 * The whole policy of what counts for how much. A name that claims an agency in full flags a page
 * by itself; facts add to a claim and never make one; what speaks for a page is below zero.
 */
final class PageRules {

  /** In the register, or let be: nothing else counts. */
  static final double OWN = -1;

  private PageRules() {}

  static List<PageRule> all(NameReader reader, Sites sites, List<String> emblems) {
    return List.of(
        new NameRules.ClaimedName(0.45, 0.1, 0.3, 0.2, 0.25),
        new NameRules.StrangersBefore(-0.03, -0.25),
        new NameRules.ForeignLetters(0.25),
        new NameRules.HiddenCharacters(0.15, 0.05, 0.02),
        new NameRules.Misspelling(0.1),
        new NameRules.AddedWords(0.05),
        new NameRules.EnglishName(0.15),
        new NameRules.NoSuchBody(0.55, 0.15),
        new NameRules.Dissolved(0.3, 0.2),
        new NameRules.WrongProvince(0.2),
        new WordRules.ClaimedInWords(0.35, 0.2),
        new FactRules.NotRegistered(0.2, 0.15, 0.05),
        new FactRules.Age(0.1, -0.06, 180, 730),
        new FactRules.Renamed(0.15, reader),
        new FactRules.AdminCountry(0.2),
        new FactRules.Category(0.05, -0.05),
        new FactRules.Ticked(),
        new FactRules.Contacts(0.15, 0.05, -0.05),
        new FactRules.ShortenedLinks(0.1),
        new FactRules.JudgedSites(sites, 0.3),
        new FactRules.OwnSite(-0.1, 0.03),
        new WordRules.Lures(0.2, 0.5),
        Pictures.of(emblems, 0.05, 0.15),
        new WordRules.SomethingElse(-0.7),
        new WordRules.SaysItIsNot(-0.5),
        new WordRules.LeftOver(-0.35));
  }
}
