package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.detector.MarkWords.Meaning;
import rasoat.index.number.NumberReader;
import rasoat.model.document.DocumentNumber;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Evidence.Type;
import rasoat.model.finding.Region;

/**
 * What tells which copy of a document was shown: who received it, which of the copies it is. It
 * weighs nothing, for it says nothing about which document it is.
 */
final class LeakPath {

  private LeakPath() {}

  static List<Evidence> in(List<Passage> passages) {
    return in(passages, null);
  }

  /**
   * The same of what shows a registered document.
   *
   * @param official its number; null when it has none
   */
  static List<Evidence> in(List<Passage> passages, @Nullable DocumentNumber official) {
    List<Evidence> evidence = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.image() != null && passage.page() != null) {
        for (MarkReading mark : passage.page().marks()) {
          of(passage.image().name(), mark, official).ifPresent(evidence::add);
        }
        covered(passage.image().name(), passage.page()).ifPresent(evidence::add);
      }
    }
    return evidence;
  }

  private static Optional<Evidence> of(
      String image, MarkReading mark, @Nullable DocumentNumber official) {
    return switch (mark.words().meaning()) {
      case INCOMING -> Optional.of(of(Type.INCOMING_STAMP, image, mark, arrived(mark)));
      case COPY -> Optional.of(of(Type.COPY_NUMBER, image, mark, copy(mark)));
      case COPIED -> Optional.of(of(Type.COPY_BLOCK, image, mark, copied(mark)));
      case SIGNED -> Optional.of(of(Type.E_SIGNATURE, image, mark, signed(mark)));
      case CODE -> Optional.of(of(Type.QR_CODE, image, mark, code(mark, official)));
      case SECRECY, URGENCY, CIRCULATION, COVERED -> Optional.empty();
    };
  }

  /** All covered places of a page are one fact. */
  private static Optional<Evidence> covered(String image, PageReading page) {
    List<Region> places =
        page.marks().stream()
            .filter(mark -> mark.words().meaning() == Meaning.COVERED)
            .map(MarkReading::box)
            .toList();
    return places.stream()
        .reduce(Region::around)
        .map(
            place ->
                new Evidence(
                    Type.COVERED_PLACE,
                    0,
                    image,
                    place,
                    "",
                    "",
                    "Có " + places.size() + " chỗ trên trang bị che bằng vệt đen."));
  }

  private static Evidence of(Type type, String image, MarkReading mark, String sentence) {
    return new Evidence(type, 0, image, mark.box(), mark.said(), "", sentence);
  }

  private static String arrived(MarkReading mark) {
    // Of numbers and days written over printed dots a third is read wrongly.
    String doubt =
        mark.said().matches("(?s).*\\d.*") ? " Số, ngày viết tay: đối chiếu với ảnh." : "";
    return "Có dấu “ĐẾN”" + read(mark) + ": ảnh chụp bản của cơ quan nhận văn bản." + doubt;
  }

  private static String copy(MarkReading mark) {
    String number = mark.said().isEmpty() ? "" : ": " + mark.said();
    return "Trên ảnh ghi “" + mark.words().printed() + number + "”.";
  }

  private static String copied(MarkReading mark) {
    return "Có phần ghi “"
        + mark.words().printed()
        + "”"
        + read(mark)
        + ": ảnh chụp bản do cơ quan này sao.";
  }

  private static String signed(MarkReading mark) {
    return "Có phần hiển thị chữ ký số của bản điện tử" + read(mark) + ".";
  }

  private static String code(MarkReading mark, @Nullable DocumentNumber official) {
    if (mark.said().isEmpty()) {
      return "Có mã QR, chưa đọc được nội dung.";
    }
    boolean isTheirs =
        official != null
            && NumberReader.findIn(mark.said()).stream()
                .anyMatch(found -> found.number().canonical().equals(official.canonical()));
    return "Có mã QR"
        + read(mark)
        + (isTheirs ? "; trong mã có số, ký hiệu " + official.asWritten() : "")
        + ".";
  }

  private static String read(MarkReading mark) {
    return mark.said().isEmpty() ? "" : " (đọc được: " + mark.said() + ")";
  }
}
