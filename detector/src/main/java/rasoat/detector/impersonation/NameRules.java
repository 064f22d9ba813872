package rasoat.detector.impersonation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rasoat.detector.impersonation.name.Claim;
import rasoat.detector.impersonation.name.Claim.Strength;
import rasoat.detector.impersonation.name.Kind;
import rasoat.detector.impersonation.name.Unit;
import rasoat.model.page.PageEvidence;
import rasoat.model.page.PageEvidence.Type;

/** What a name alone says, one rule a class. */
final class NameRules {

  private NameRules() {}

  /** The name claims a body: likeness without marks, then with them. */
  record ClaimedName(double full, double marked, double gone, double place, double vague)
      implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      Claim claim = seen.name().claim();
      if (claim == null && !seen.sameName() || seen.isStrength(Strength.INVENTED)) {
        return PageRule.none();
      }
      boolean same = seen.sameName() && !seen.isStrength(Strength.FULL);
      double likeness = same ? 1 : seen.name().likeness();
      double markedLikeness = same ? 1 : seen.name().markedLikeness();
      double base = same ? full : base(Objects.requireNonNull(claim));
      String called = called(seen, claim);
      return Stream.of(
          new PageEvidence(
              Type.FOLDED_NAME,
              base * likeness,
              seen.page().name(),
              called,
              String.format(
                  Locale.ROOT,
                  "Bỏ dấu đi, tên trang giống “%s” %.0f phần trăm%s.",
                  called,
                  100 * likeness,
                  namesakes(claim))),
          new PageEvidence(
              Type.NAME,
              marked * markedLikeness * base / full,
              seen.page().name(),
              called,
              String.format(
                  Locale.ROOT,
                  "Tính cả dấu, tên trang giống “%s” %.0f phần trăm.",
                  called,
                  100 * markedLikeness)));
    }

    private double base(Claim claim) {
      Unit unit = claim.unit();
      boolean isGone = unit != null && unit.state() == Unit.State.GONE;
      return switch (claim.strength()) {
        case FULL -> isGone ? gone : full;
        case PLACE -> place;
        case VAGUE -> vague;
        case INVENTED -> 0;
      };
    }

    private static String called(Observed seen, @Nullable Claim claim) {
      if (seen.claimed() != null) {
        return seen.called();
      }
      return claim != null && !claim.agency().isEmpty()
          ? claim.agency()
          : "tên một cơ quan nhà nước";
    }

    private static String namesakes(@Nullable Claim claim) {
      Unit unit = claim == null ? null : claim.unit();
      return unit != null && unit.namesakes() > 1
          ? String.format(
              Locale.ROOT,
              "; cả nước có %d đơn vị cùng tên, ở đây hiểu là đơn vị thuộc %s",
              unit.namesakes(),
              unit.provinceName())
          : "";
    }
  }

  /** Words no list has before the body's name: it may be somebody's or something's own name. */
  record StrangersBefore(double one, double more) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      int strangers = seen.name().strangersBefore();
      boolean officer = seen.name().kinds().contains(Kind.RANK);
      boolean none = seen.name().claim() == null || seen.isStrength(Strength.INVENTED);
      if (none || seen.sameName() || officer || strangers == 0) {
        return PageRule.none();
      }
      return PageRule.say(
          Type.NAME,
          strangers == 1 ? one : more,
          seen.page().name(),
          "Tên cơ quan không đứng đầu mà sau những từ khác, có thể là tên riêng.");
    }
  }

  /** Letters of other scripts. */
  record ForeignLetters(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      String foreign = seen.name().cleaned().foreign();
      return foreign.isEmpty() || !seen.claims()
          ? PageRule.none()
          : PageRule.say(
              Type.FOREIGN_LETTERS,
              weight,
              foreign,
              "Tên trang dùng ký tự của bảng chữ khác, trông giống chữ Việt: " + foreign + ".");
    }
  }

  /** Characters nobody sees, doubled spaces, marks set apart. */
  record HiddenCharacters(double hidden, double spaces, double apart) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      if (!seen.claims()) {
        return PageRule.none();
      }
      int count = seen.name().cleaned().hidden();
      if (count > 0) {
        return PageRule.say(
            Type.HIDDEN_CHARACTERS,
            hidden,
            "",
            "Tên trang có " + count + " ký tự không nhìn thấy được chèn giữa các chữ.");
      }
      if (seen.name().cleaned().wideSpaces()) {
        return PageRule.say(
            Type.HIDDEN_CHARACTERS, spaces, "", "Tên trang có dấu cách thừa hoặc dấu cách lạ.");
      }
      return seen.name().cleaned().apart()
          ? PageRule.say(
              Type.HIDDEN_CHARACTERS,
              apart,
              "",
              "Dấu trong tên trang được gõ tách khỏi chữ, khác cách gõ thường dùng.")
          : PageRule.none();
    }
  }

  /** Letters changed, doubled, glued or torn apart. */
  record Misspelling(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      return seen.name().misspelt().isEmpty()
          ? PageRule.none()
          : PageRule.say(
              Type.MISSPELLING,
              weight,
              String.join(", ", seen.name().misspelt()),
              "Tên cơ quan bị viết chệch: " + Wording.list(seen.name().misspelt()) + ".");
    }
  }

  /** Words and numbers an agency's own name does not have. */
  record AddedWords(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      if (seen.name().claim() == null) {
        return PageRule.none();
      }
      if (!seen.name().added().isEmpty()) {
        return PageRule.say(
            Type.ADDED_WORDS,
            weight,
            String.join(", ", seen.name().added()),
            "Tên trang thêm từ mà tên cơ quan không có: "
                + Wording.list(seen.name().added())
                + ".");
      }
      return seen.name().numberBehind()
          ? PageRule.say(
              Type.ADDED_WORDS, weight, "", "Tên trang thêm số ở cuối mà tên cơ quan không có.")
          : PageRule.none();
    }
  }

  /** The body in English. */
  record EnglishName(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      return seen.name().english()
          ? PageRule.say(
              Type.ENGLISH_NAME,
              weight,
              seen.page().name(),
              "Trang gọi tên cơ quan nhà nước bằng tiếng Anh, cơ quan thật không dùng tên này.")
          : PageRule.none();
    }
  }

  /** A body that never was. */
  record NoSuchBody(double alone, double beside) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      boolean invented = seen.name().invented() || seen.isStrength(Strength.INVENTED);
      return invented
          ? PageRule.say(
              Type.NO_SUCH_BODY,
              seen.isStrength(Strength.INVENTED) ? alone : beside,
              seen.page().name(),
              "Không có cơ quan nào mang tên hoặc làm việc như tên trang nói.")
          : PageRule.none();
    }
  }

  /** A body or unit that ended, on a page that is younger or of unknown age. */
  record Dissolved(double younger, double unknown) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      LocalDate ended = seen.ended();
      if (ended == null) {
        return PageRule.none();
      }
      LocalDate created = seen.page().created();
      boolean since = created != null && !created.isBefore(ended);
      String opened =
          since && created != null
              ? " Trang lập ngày " + Wording.day(created) + ", sau ngày đó."
              : "";
      return PageRule.say(
          Type.DISSOLVED,
          since ? younger : unknown,
          seen.page().name(),
          what(seen, ended) + opened);
    }

    private static String what(Observed seen, LocalDate ended) {
      Claim claim = seen.name().claim();
      Unit unit = claim == null ? null : claim.unit();
      if (claim != null && claim.until() != null) {
        return claim.agency().isEmpty()
            ? "Cơ quan này đã kết thúc hoạt động từ " + Wording.day(ended) + "."
            : claim.agency() + " đã kết thúc hoạt động từ " + Wording.day(ended) + ".";
      }
      boolean listed = seen.agency() != null && seen.agency().lastDay() != null;
      if (listed) {
        return seen.called() + " đã kết thúc hoạt động từ " + Wording.day(ended) + ".";
      }
      if (unit != null && unit.state() == Unit.State.OTHER_KIND) {
        return "Không có " + unit.written() + " " + unit.name() + ", chỉ có " + unit.full() + ".";
      }
      if (unit != null && unit.state() == Unit.State.FORMER_PROVINCE) {
        return "Tỉnh "
            + unit.written()
            + " đã sáp nhập vào "
            + unit.provinceName()
            + " từ 01/07/2025.";
      }
      if (unit != null && unit.state() == Unit.State.GONE) {
        return "Từ 01/07/2025 không còn hoặc chưa từng có đơn vị " + unit.full() + ".";
      }
      if (seen.name().nearUnit()) {
        return "Tên đơn vị chỉ gần giống một đơn vị hiện có, có thể là tên trước 01/07/2025.";
      }
      return "Từ 01/07/2025 không còn cấp huyện, trong đó có " + seen.name().district() + ".";
    }
  }

  /** A commune put into a province it does not lie in. */
  record WrongProvince(double weight) implements PageRule {

    @Override
    public Stream<PageEvidence> of(Observed seen) {
      Claim claim = seen.name().claim();
      Unit unit = claim == null ? null : claim.unit();
      return unit != null && unit.state() == Unit.State.OTHER_PROVINCE
          ? Stream.of(
              new PageEvidence(
                  Type.WRONG_PROVINCE,
                  weight,
                  unit.written(),
                  unit.provinceName(),
                  "%s không thuộc %s mà thuộc %s."
                      .formatted(unit.full(), unit.written(), unit.provinceName())))
          : PageRule.none();
    }
  }
}
