package rasoat.deploy.evaluate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rasoat.deploy.scan.ResultLine;
import rasoat.model.post.CapturedImage;

/**
 * A posted picture with the boxes of the evidence seen in it, as SVG: boxes are given in pixels of
 * the picture as posted, and the browser brings both to one size.
 */
record EvidencePicture(CapturedImage image, List<ResultLine.Observed> evidence) {

  private static final int CORNERS = 4;

  void write(Html html) {
    Thumbnail.of(image.file())
        .ifPresentOrElse(
            thumbnail -> svg(thumbnail, html),
            () -> html.element("p", "(cannot be shown: " + image.file() + ")"));
  }

  private void svg(Thumbnail thumbnail, Html html) {
    html.raw(
        "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" style=\"%s\">%n"
            .formatted(
                Html.escaped(image.name()),
                thumbnail.width(),
                thumbnail.height(),
                shape(thumbnail)));
    html.raw(
        "<image width=\"%d\" height=\"%d\" href=\"%s\"/>%n"
            .formatted(thumbnail.width(), thumbnail.height(), thumbnail.address()));
    for (ResultLine.Observed one : evidence) {
      List<Integer> box = one.box();
      if (image.name().equals(one.image()) && box != null && box.size() == CORNERS) {
        html.raw(
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\">"
                .formatted(
                    Html.escaped(one.type()), box.get(0), box.get(1), box.get(2), box.get(3)));
        html.raw("<title>" + Html.escaped(words(one)) + "</title></rect>\n");
      }
    }
    html.raw("</svg>\n");
  }

  /** No higher than the screen, no wider than the page. */
  private static String shape(Thumbnail thumbnail) {
    return String.format(
        Locale.ROOT,
        "width: min(100%%, %.1frem)",
        40.0 * thumbnail.width() / Math.max(thumbnail.width(), thumbnail.height()));
  }

  /** One piece of evidence in a line. */
  static String words(ResultLine.Observed one) {
    return "%s %s: %s | %s"
        .formatted(one.type(), one.weight(), said(one.seen()), said(one.official()));
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
