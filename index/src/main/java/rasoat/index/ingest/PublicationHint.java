package rasoat.index.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rasoat.index.RegisteredDocument;
import rasoat.index.text.Folding;

/**
 * Whether a document says itself that it was to be published: a portal or gazette among its
 * recipients "(đăng tải)". A portal without these words is told for information only and says
 * nothing.
 */
public final class PublicationHint {

  private static final Pattern TO_PUBLISH =
      Pattern.compile(
          ".*\\((?:de )?(?:dang tai|dang|cong bo|cong khai|dua tin|dang cong bao)\\W?.*|.*de dang"
              + " tai.*|(?:phong |trung tam )?cong bao.*");

  private static final Pattern CHANNEL =
      Pattern.compile(
          ".*(?:cong thong tin|trang thong tin|cong (?:tt|ttdt)|website|trang tin|cong bao|dai phat"
              + " thanh|bao |portal).*");

  private PublicationHint() {}

  /** The recipient that says so, as printed, for a person to judge. */
  public static Optional<String> of(RegisteredDocument document) {
    return in(document.recipients());
  }

  static Optional<String> in(List<String> recipients) {
    return recipients.stream().filter(PublicationHint::saysSo).findFirst();
  }

  private static boolean saysSo(String recipient) {
    String plain = Folding.plain(recipient);
    return TO_PUBLISH.matcher(plain).matches() && CHANNEL.matcher(plain).matches();
  }
}
