package rasoat.console.impersonation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.console.office.Form;
import rasoat.model.page.PageVerdict;
import rasoat.model.page.PublicPage;
import rasoat.model.page.Tick;
import rasoat.model.post.Platform;

/**
 * A page somebody tells of, as far as he knows it.
 *
 * @param claims the agency it is said to claim; empty when nobody says
 */
record NewSuspect(PublicPage page, String claims, String note) {

  /** What was sent; empty when something is wrong with it, which the form then says. */
  static Optional<NewSuspect> read(Form form) {
    String address = form.text("address");
    String name = form.text("name");
    if (address.isEmpty() && name.isEmpty()) {
      form.wrong("address", "impersonation.new.neither");
    }
    if (address.contains(" ")) {
      form.wrong("address", "impersonation.new.address");
    }
    String chosen = form.text("platform");
    Optional<Platform> platform =
        Arrays.stream(Platform.values()).filter(each -> each.name().equals(chosen)).findFirst();
    if (platform.isEmpty() && !chosen.isEmpty()) {
      form.wrong("platform", "form.choice");
    }
    NewSuspect told =
        new NewSuspect(
            page(platform.or(() -> PlatformOf.address(address)).orElse(null), name, address),
            form.text("claims"),
            form.text("note"));
    return form.problems().isEmpty() ? Optional.of(told) : Optional.empty();
  }

  private static PublicPage page(@Nullable Platform platform, String name, String address) {
    return new PublicPage(
        "", platform, "", name, address, "", Tick.NONE, null, List.of(), List.of(), null, "",
        List.of(), List.of(), "", "", List.of());
  }

  /** The verdict, with the agency that a person named where the program saw none. */
  PageVerdict claimed(PageVerdict verdict) {
    return verdict.claims() != null || claims.isEmpty()
        ? verdict
        : new PageVerdict(
            verdict.page(),
            verdict.flagged(),
            claims,
            verdict.score(),
            verdict.evidence(),
            verdict.harms(),
            verdict.explanation());
  }

  /** The form before anybody sent it, filled in by the address that led to it. */
  static Map<String, String> given(String address) {
    return address.isEmpty() ? Map.of() : Map.of("address", address);
  }
}
