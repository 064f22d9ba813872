package rasoat.detector;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import rasoat.index.number.DateReader;
import rasoat.index.number.DateReading;
import rasoat.index.number.NumberReader;
import rasoat.index.number.NumberReading;
import rasoat.index.text.Folding;

/**
 * What of a page looks like an official document (Decree 30/2020/NĐ-CP, annex I, part I, II; for
 * the Party, Guideline 36-HD/VPTW). Contracts and certificates carry the national heading too, so
 * that alone says nothing.
 *
 * @param seen the parts that were seen
 */
record OfficialLook(Set<Part> seen) {

  /** Parts of the layout. */
  enum Part {
    NATIONAL_HEADING(
        "c[o0]ng h[o0]a xa h[o0]i|d[o0]c lap.{0,5}tu d[o0].{0,5}hanh phuc|dang c[o0]ng san viet"
            + " nam"),
    AUTHORITY(
        "uy ban nhan dan|ubnd (?:tinh|thanh|phuong|xa|huyen|quan|dac)|h[o0]i d[o0]ng nhan dan|tinh"
            + " uy|thanh uy|dang uy|ban thuong vu|cong an (?:tinh|thanh|phuong|xa)|\\bbo"
            + " (?:n[o0]ng|tu phap|cong|tai|noi|y|giao|xay|khoa|van|quoc)|\\bso"
            + " (?:du|noi|ngoai|tai|y|giao|van|khoa|nong|xay|tu|cong|dan)"),
    ADDRESSEES("k[ií]nh g[uư]i|noi nhan"),
    SIGNING(
        "t[/.]?m[.]? |k[/.]?t[.]? |ch[u]? tich|bi thu|giam doc|bo truong|truong ban|chanh van"
            + " phong"),
    SUBJECT(
        "v/v|ve viec|quyet dinh|thong bao|ke hoach|bao cao|to trinh|giay moi|nghi quyet|chi thi"),
    NUMBER(""),
    DATE_LINE("");

    private final Pattern pattern;

    Part(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** What two parts prove besides the heading: enough to take a page for an official document. */
  boolean isOfficial() {
    boolean issued = seen.contains(Part.AUTHORITY) || seen.contains(Part.NUMBER);
    return issued && seen.size() >= 3;
  }

  /** Whether the upper part of a document is there to be read. */
  boolean hasHead() {
    return seen.contains(Part.NATIONAL_HEADING) || seen.contains(Part.DATE_LINE);
  }

  static OfficialLook of(String text) {
    String plain = Folding.plain(text).replace('\n', ' ');
    Set<Part> seen = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (!part.pattern.pattern().isEmpty() && part.pattern.matcher(plain).find()) {
        seen.add(part);
      }
    }
    if (NumberReader.findIn(text).stream().anyMatch(NumberReading::own)) {
      seen.add(Part.NUMBER);
    }
    if (DateReader.findIn(text).stream().anyMatch(DateReading::placeLine)) {
      seen.add(Part.DATE_LINE);
    }
    return new OfficialLook(seen);
  }
}
