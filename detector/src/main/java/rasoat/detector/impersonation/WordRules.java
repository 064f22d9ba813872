package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rasoat.detector.impersonation.name.Claim;
import rasoat.detector.impersonation.name.Lure;
import rasoat.index.text.Folding;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** What the words of a page ask for, or say of it, one rule a class. */
final class WordRules {

  private WordRules() {}

  /** Its words claim a body where its name does not, or says it is something else. */
  record ClaimedInWords(double luring, double plain) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      Claim claim = seen.textClaim();
      boolean said = claim != null && (!seen.namesFully() || seen.isSomethingElse());
      if (claim == null || !said) {
        return PageRule.none();
      }
      String agency = claim.agency().isEmpty() ? "cơ quan nhà nước" : claim.agency();
      return Stream.of(
          new PageEvidence(
              Type.FOLDED_NAME,
              seen.isLuring() ? luring : plain,
              "",
              agency,
              "Lời giới thiệu hoặc bài đăng nhân danh " + agency + "."));
    }
  }

  /** Words that take money or data. */
  record Lures(double unclaimed, double most) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      if (seen.lures().isEmpty()) {
        return PageRule.none();
      }
      double sum = seen.lures().stream().mapToDouble(Lure::weight).sum();
      double share = seen.claims() ? Math.min(1, most / sum) : unclaimed / sum;
      return seen.lures().stream()
          .map(
              lure ->
                  new PageEvidence(
                      Type.LURE,
                      lure.weight() * share,
                      lure.seen(),
                      "",
                      "Trang " + lure.meaning() + ": “" + lure.seen() + "”."));
    }
  }

  /** Says that it is something else. */
  record SomethingElse(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      if (!seen.isSomethingElse()) {
        return PageRule.none();
      }
      Type type =
          switch (seen.name().counters().iterator().next()) {
            case PARODY -> Type.PARODY;
            case FANS -> Type.FANS;
            case NEWS -> Type.NEWS;
            case PRIVATE -> Type.PRIVATE_NAME;
            default -> Type.NEIGHBOURS;
          };
      return PageRule.say(
          type,
          weight,
          seen.page().name(),
          "Tên trang cho biết đây là " + Wording.kinds(seen.name().counters()) + ".");
    }
  }

  /** Says in its words that it is no official page. */
  record SaysItIsNot(double weight) implements PageRule {

    private static final Pattern NOT_OFFICIAL =
        Pattern.compile(
            "khong phai (?:la )?(?:trang|kenh|page|fanpage|tai khoan)[a-z ]{0,20}chinh thuc"
                + "|khong dai dien|khong chinh thuc|trang (?:hai|che|cham biem|giai tri|trao phung)"
                + "|parody|khong lien quan (?:den|toi) (?:co quan|chinh quyen|cong an|ubnd)"
                + "|mang tinh (?:giai tri|hai huoc|cham biem)|khong thuoc (?:co quan|chinh quyen)"
                + "|nhom (?:tu phat|cua nguoi dan|cu dan)|cham biem|hai huoc|chi de vui");

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      boolean says = NOT_OFFICIAL.matcher(Folding.plain(seen.page().about())).find();
      return says && seen.claims() && seen.lures().isEmpty()
          ? PageRule.say(
              Type.PARODY,
              weight,
              seen.page().about(),
              "Lời giới thiệu nói rõ đây không phải trang chính thức.")
          : PageRule.none();
    }
  }

  /** An old name kept by an old page. */
  record LeftOver(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      LocalDate created = Objects.requireNonNullElse(seen.page().created(), seen.day());
      return seen.isLeftOver()
          ? PageRule.say(
              Type.LEFT_OVER,
              weight,
              Wording.day(created),
              "Trang lập ngày "
                  + Wording.day(created)
                  + ", trước khi sắp xếp bộ máy, có thể là trang thật chưa đổi tên.")
          : PageRule.none();
    }
  }
}
