package rasoat.detector;

import java.util.ArrayList;
import java.util.List;
import rasoat.detector.MarkWords.Meaning;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Evidence.Type;

/**
 * What tells which copy of a document was shown: who received it, which of the copies it is. It
 * weighs nothing, for it says nothing about which document it is.
 */
final class LeakPath {

  private LeakPath() {}

  static List<Evidence> in(List<Passage> passages) {
    List<Evidence> evidence = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.image() != null && passage.page() != null) {
        for (MarkReading mark : passage.page().marks()) {
          if (mark.words().meaning() == Meaning.INCOMING) {
            evidence.add(of(Type.INCOMING_STAMP, passage.image().name(), mark, arrived(mark)));
          } else if (mark.words().meaning() == Meaning.COPY) {
            evidence.add(of(Type.COPY_NUMBER, passage.image().name(), mark, copy(mark)));
          }
        }
      }
    }
    return evidence;
  }

  private static Evidence of(Type type, String image, MarkReading mark, String sentence) {
    return new Evidence(type, 0, image, mark.box(), mark.said(), "", sentence);
  }

  private static String arrived(MarkReading mark) {
    return "Có dấu “ĐẾN”"
        + (mark.said().isEmpty() ? "" : " (đọc được: " + mark.said() + ")")
        + ": ảnh chụp bản của cơ quan nhận văn bản.";
  }

  private static String copy(MarkReading mark) {
    String number = mark.said().isEmpty() ? "" : ": " + mark.said();
    return "Trên ảnh ghi “" + mark.words().printed() + number + "”.";
  }
}
