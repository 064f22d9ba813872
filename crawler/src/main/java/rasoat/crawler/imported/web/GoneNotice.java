package rasoat.crawler.imported.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a platform says in the place of a post that is not there. People say the same in posts, so
 * only a page without any post counts, and only a line that says nothing else.
 */
public final class GoneNotice {

  private static final Pattern HOSTS =
      Pattern.compile("(?:.*\\.)?(?:facebook\\.com|zalo\\.me|zapps\\.vn|t\\.me|telegram\\.me)");

  /** The whole sentence. */
  private static final Set<String> SENTENCES =
      Set.of(
          "bạn hiện không xem được nội dung này",
          "nội dung này hiện không có sẵn",
          "nội dung này hiện không khả dụng",
          "rất tiếc, nội dung này hiện không có sẵn",
          "rất tiếc, nội dung này hiện không khả dụng",
          "trang này không hiển thị",
          "trang bạn yêu cầu không thể hiển thị",
          "trang bạn yêu cầu không thể hiển thị ngay bây giờ",
          "bài viết đã bị xóa",
          "bài viết đã bị xoá",
          "bài viết đã bị gỡ",
          "bài viết này đã bị xóa",
          "bài viết này đã bị xoá",
          "bài viết này đã bị gỡ",
          "this content isn't available right now",
          "this content isn't available at the moment",
          "sorry, this content isn't available right now",
          "sorry, this content isn't available at the moment",
          "this page isn't available",
          "this page isn't available right now",
          "the page you requested cannot be displayed right now",
          "post not found");

  /** How a sentence of many endings begins. */
  private static final List<String> BEGINNINGS =
      List.of(
          "liên kết bạn theo dõi có thể đã hỏng",
          "liên kết bạn đã theo dõi có thể đã hỏng",
          "the link you followed may be broken");

  private static final String POSTS =
      "[role=article], article, blockquote, pre, [data-ad-preview], [data-ad-comet-preview],"
          + " [data-ad-rendering-role], .tgme_widget_message_text";
  private static final String BESIDES =
      "script, style, noscript, template, nav, [role=navigation], [role=banner], footer";
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern END = Pattern.compile("[.!]+ ?$");

  private GoneNotice() {}

  /** Whether that page of that address is such a notice. */
  public static boolean isOne(Document page, String address) {
    if (!HOSTS.matcher(Address.host(address)).matches() || !page.select(POSTS).isEmpty()) {
      return false;
    }
    Element body = page.body().clone();
    body.select(BESIDES).remove();
    return Html.text(body).lines().anyMatch(GoneNotice::says);
  }

  private static boolean says(String line) {
    String folded = folded(line);
    return SENTENCES.contains(END.matcher(folded).replaceFirst(""))
        || BEGINNINGS.stream().anyMatch(folded::startsWith);
  }

  private static String folded(String line) {
    String composed = Normalizer.normalize(line, Normalizer.Form.NFC).replace('\u2019', '\'');
    return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
