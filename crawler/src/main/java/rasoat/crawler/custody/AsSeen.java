package rasoat.crawler.custody;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rasoat.crawler.custody.PackedFile.Role;
import rasoat.crawler.custody.PackedFile.State;

/**
 * Where the package shows how the post looked.
 *
 * @param form what that file is
 * @param file where it lies in the package
 */
record AsSeen(What what, Form form, String file) {

  /** What shows it. */
  enum What {
    /** A page or screenshot that was taken besides. */
    CAPTURED_PAGE,
    /** The raw bytes themselves: a saved page, a visit, a screenshot. */
    RAW_BYTES,
    /**
     * Nobody saw it: it came as data, or may not be shown. A page was made by RaSoat from what it
     * read in the raw bytes; it is no screenshot of the platform.
     */
    MADE_BY_RASOAT
  }

  static AsSeen of(List<PackedFile> files) {
    @Nullable PackedFile best = null;
    for (PackedFile file : files) {
      boolean isPage = file.role() == Role.PAGE || (file.role() == Role.RAW && file.isPage());
      if (isPage && file.state() == State.OK && (best == null || file.role() == Role.PAGE)) {
        best = file;
      }
    }
    return best == null
        ? new AsSeen(What.MADE_BY_RASOAT, Form.HTML, EvidencePackage.VIEW)
        : new AsSeen(
            best.role() == Role.PAGE ? What.CAPTURED_PAGE : What.RAW_BYTES,
            Objects.requireNonNull(best.form()),
            Objects.requireNonNull(best.file()));
  }
}
