package rasoat.crawler.custody;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import rasoat.crawler.custody.PackedFile.Role;
import rasoat.crawler.custody.PackedFile.State;
import rasoat.model.post.Capture;
import rasoat.model.post.Sha256;

/**
 * The post on a page for people, made from what was read in the raw bytes: one file that runs
 * nothing and asks for nothing but the pictures beside it. Of a state secret neither words nor
 * pictures.
 */
final class PostPage {

  private static final String STYLE =
      """
      body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 1em auto; padding: 0 1em; }
      .made { border: 2px solid #a00; padding: .5em 1em; }
      .words, dd, figcaption { overflow-wrap: anywhere; unicode-bidi: isolate; }
      .words { white-space: pre-wrap; border: 1px solid #999; padding: 1em; }
      .unseen { border: 1px solid #a00; font: 75% monospace; }
      [lang=en] { color: #555; }
      dt { font-weight: bold; }
      figure { margin: 1em 0; }
      img { max-width: 100%; border: 1px solid #999; }
      """;

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      img-src 'self' file:; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width">
      <title>Trang do RaSoat tạo, không phải ảnh chụp màn hình</title>
      <style>%s</style>
      </head>
      <body>
      """
          .formatted(base64(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8))), STYLE);

  private final StringBuilder html = new StringBuilder(HEAD);

  private PostPage() {}

  /**
   * Makes the page.
   *
   * @param files what else is in the package
   */
  static byte[] of(EvidenceFacts facts, List<PackedFile> files) {
    boolean secret = facts.finding().isSecret();
    PostPage page = new PostPage();
    page.two("h1", "Bài đăng như RaSoat đọc được", "The post as RaSoat read it");
    page.html.append("<div class=\"made\">\n");
    page.two(
        "p",
        "Trang này do RaSoat tạo từ dữ liệu gốc (thư mục raw), không phải ảnh chụp màn hình của"
            + " nền tảng.",
        "Made by RaSoat from the raw bytes (folder raw); this is no screenshot of the platform.");
    if (secret) {
      page.two(
          "p",
          "Nghi chứa bí mật nhà nước: không kèm lời và ảnh gốc, chỉ có bản mờ, và bản đã mã hóa"
              + " (thư mục encrypted) nếu có.",
          "It may show a state secret: no words, no original pictures, blurred previews only, and"
              + " encrypted ones (folder encrypted) where there are any.");
    }
    page.html.append("</div>\n");
    page.facts(facts.capture());
    page.two("h2", "Nội dung", "Words");
    page.words(secret ? EvidenceSheet.WITHHELD : facts.capture().text());
    page.two("h2", "Ảnh và tệp kèm theo", "Pictures and files");
    files.stream()
        .filter(file -> file.role() == Role.IMAGE || file.role() == Role.PREVIEW)
        .forEach(page::picture);
    page.html.append("</body>\n</html>\n");
    return page.html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void facts(Capture capture) {
    html.append("<dl>\n");
    fact("Mã bài đăng", "Key", capture.key().toString());
    fact("Nhóm, trang, kênh", "Group, page, channel", capture.group());
    fact("Địa chỉ", "Address", capture.permalink());
    fact("Thời điểm đăng", "Posted", shown(Moment.of(capture.time())));
    Moment taken = Moment.of(capture.provenance().at());
    fact("Thời điểm thu thập", "Taken in", shown(taken));
    fact("Dữ liệu gốc, SHA-256", "Raw bytes, SHA-256", capture.provenance().raw().value());
    html.append("</dl>\n");
  }

  private void fact(String vietnamese, String english, String value) {
    two("dt", vietnamese, english);
    html.append("<dd dir=\"auto\">").append(StrangeText.html(value)).append("</dd>\n");
  }

  private void words(String text) {
    html.append("<div class=\"words\" dir=\"auto\">")
        .append(StrangeText.html(text))
        .append("</div>\n");
  }

  private void picture(PackedFile picture) {
    html.append("<figure>\n");
    if (picture.file() != null && picture.form() == Form.PICTURE) {
      html.append("<img src=\"").append(StrangeText.html(picture.file())).append("\" alt=\"\">\n");
    }
    html.append("<figcaption dir=\"auto\">").append(StrangeText.html(picture.name()));
    if (picture.file() != null) {
      html.append("<br>").append(StrangeText.html(picture.file()));
    }
    if (!picture.sha256().isEmpty()) {
      html.append("<br>SHA-256 ").append(picture.sha256());
    }
    html.append("<br>").append(state(picture)).append("</figcaption>\n</figure>\n");
  }

  private static String state(PackedFile picture) {
    return picture.state() == State.WITHHELD
        ? both("không kèm theo", "withheld")
        : picture.state() == State.MISSING
            ? both("không có", "missing")
            : picture.role() == Role.PREVIEW
                ? both("bản mờ do RaSoat tạo", "blurred by RaSoat")
                : both("tệp gốc", "original");
  }

  private void two(String tag, String vietnamese, String english) {
    html.append('<').append(tag).append('>').append(both(vietnamese, english));
    html.append("</").append(tag).append(">\n");
  }

  /** Words of our own, Vietnamese first. */
  private static String both(String vietnamese, String english) {
    return "%s <span lang=\"en\">/ %s</span>".formatted(vietnamese, english);
  }

  private static String shown(Moment time) {
    return time.vietnam() + " = " + time.utc();
  }

  private static String base64(Sha256 digest) {
    return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest.value()));
  }
}
