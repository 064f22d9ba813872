package rasoat.console.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.web.util.UriUtils;
import rasoat.console.VietnamTime;
import rasoat.index.RegisteredDocument;
import rasoat.model.document.Disclosure;
import rasoat.model.document.OfficialDocument;

/**
 * A document as it is shown on a day: nothing that can be read of a secret one.
 *
 * @param today in Vietnam
 */
record ListedDocument(RegisteredDocument registered, LocalDate today) {

  /** From when on who may see it. */
  record Step(String from, Disclosure.State state) {}

  public OfficialDocument document() {
    return registered.document();
  }

  public boolean isSecret() {
    return Secrets.isSecretOn(document(), today);
  }

  public String number() {
    return Objects.toString(document().number(), "");
  }

  public String day() {
    LocalDate date = document().date();
    return date == null ? "" : VietnamTime.day(date);
  }

  /** Empty of a secret one. */
  public String subject() {
    return isSecret() ? "" : document().subject();
  }

  /** Empty of a secret one. */
  public String text() {
    return isSecret() ? "" : document().text();
  }

  public Disclosure.State state() {
    return document().disclosure().on(today);
  }

  /** Those to come, or all of them. */
  public List<Step> steps() {
    return document().disclosure().steps().stream()
        .map(step -> new Step(from(step), step.state()))
        .toList();
  }

  private static String from(Disclosure.Step step) {
    return step.from().equals(LocalDate.MIN) ? "" : VietnamTime.day(step.from());
  }

  /** Whether that fact was read by rule and confirmed by nobody. */
  public boolean isGuessed(String fact) {
    return registered.guessed().contains(RegisteredDocument.Metadata.valueOf(fact));
  }

  public boolean mayBeDeclassified() {
    return document().disclosure().on(today.minusDays(1)) == Disclosure.State.SECRET;
  }

  /** The name of the file it came from, without its folders. */
  public String source() {
    String path = registered.source().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Where it stands; an id may hold any sign. */
  public String address() {
    return address(document().id().value());
  }

  static String address(String id) {
    return "/documents/" + UriUtils.encode(id, StandardCharsets.UTF_8);
  }
}
